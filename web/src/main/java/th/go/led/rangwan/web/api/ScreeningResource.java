package th.go.led.rangwan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.eligibility.WorkScreeningService;

/** Screens one work against one call, in every category and clause by clause. */
@RequestScoped
@Path("v1/screening")
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningResource {
    private static final String CYCLE = "cycle";
    private static final String INITIATIVE = "initiative";

    @Inject
    private WorkScreeningService screening;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    @Context
    private UriInfo address;

    /** The verdicts upon the work of the code {@code initiative} by the call of the code {@code cycle}. */
    @GET
    public Response screen() {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        requireLawful(asked);
        Language told = AskedLanguage.of(language);
        return Answers.of(
                200, ScreeningJson.of(screening.of(asked.getFirst(CYCLE), asked.getFirst(INITIATIVE)), told), told);
    }

    private static void requireLawful(MultivaluedMap<String, String> asked) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of(CYCLE, INITIATIVE)) {
            List<String> values = asked.getOrDefault(name, List.of());
            if (values.size() > 1) {
                problems.add(new Problem(name, "api.json.twice", List.of()));
            } else if (values.isEmpty() || values.get(0).isBlank()) {
                problems.add(new Problem(name, "api.required", List.of()));
            }
        }
        asked.keySet().stream()
                .filter(name -> !Set.of(CYCLE, INITIATIVE).contains(name))
                .forEach(name -> problems.add(
                        new Problem(name, "api.field.unknown", List.of(String.join(", ", CYCLE, INITIATIVE)))));
        if (!problems.isEmpty()) {
            throw new BadRequest(problems);
        }
    }
}
