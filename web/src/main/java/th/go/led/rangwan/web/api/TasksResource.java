package th.go.led.rangwan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskRow;
import th.go.led.rangwan.service.task.WaitingSheet;
import th.go.led.rangwan.service.task.WorkListService;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.MenuEntry;
import th.go.led.rangwan.web.shared.Wording;

/** What waits for the caller, for the badge of the department's portal. */
@RequestScoped
@Path("v1/me/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    private static final int MOST = 50;

    @Inject
    private WorkListService workList;

    @Inject
    private Caller caller;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    /** How much waits and how much is late, counted over all, and the fifty tasks that are due soonest. */
    @GET
    public Response mine() {
        Language asked = AskedLanguage.of(language);
        WaitingSheet waiting = workList.waiting(MOST);
        String folder = folder();
        JsonArrayBuilder tasks = Json.createArrayBuilder();
        waiting.soonest().forEach(task -> tasks.add(task(task, folder, asked)));
        return Answers.of(
                200,
                Json.createObjectBuilder()
                        .add("waiting", waiting.waiting())
                        .add("overdue", waiting.overdue())
                        .add("tasks", tasks)
                        .build(),
                asked);
    }

    private static JsonObjectBuilder task(TaskRow task, String folder, Language asked) {
        String todo =
                Wording.of(asked, task.what().titleKey(), List.of(task.what().titleArgument()));
        String record =
                asked == Language.EN ? task.what().recordEn() : task.what().recordTh();
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("title", record.isEmpty() ? todo : todo + ": " + record);
        return (task.due() == null ? json.addNull("due") : json.add("due", Answers.instant(task.due())))
                .add("url", folder + task.what().page())
                .add(
                        "from",
                        asked == Language.EN ? task.from().en() : task.from().th())
                .add("since", Answers.instant(task.since()));
    }

    /** The address of the caller's pages. */
    private String folder() {
        return address.getBaseUri().resolve(request.getContextPath() + "/")
                + MenuEntry.folder(caller.current().role())
                + "/";
    }
}
