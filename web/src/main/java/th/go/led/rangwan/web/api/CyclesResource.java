package th.go.led.rangwan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.cycle.CycleService;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.web.shared.Json;

/** The cycles with their deadlines, the newest first. */
@RequestScoped
@Path("v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
public class CyclesResource {
    @Inject
    private CycleService cycles;

    @Inject
    private DeadlineService deadlines;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    /** Every cycle. */
    @GET
    public Response list() {
        JsonArrayBuilder told = Json.createArrayBuilder();
        cycles.list().forEach(cycle -> told.add(cycle(cycle.code())));
        return Answers.of(200, told.build(), asked());
    }

    /** The cycle of that code. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return Answers.of(200, cycle(code), asked());
    }

    private JsonObject cycle(String code) {
        return CycleJson.of(cycles.sheet(code), deadlines.faces(code), asked());
    }

    private Language asked() {
        return AskedLanguage.of(language);
    }
}
