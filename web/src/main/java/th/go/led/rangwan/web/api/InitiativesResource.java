package th.go.led.rangwan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import th.go.led.rangwan.service.initiative.Intake;
import th.go.led.rangwan.service.initiative.IntakeDesk;
import th.go.led.rangwan.service.initiative.IntakeService;
import th.go.led.rangwan.service.initiative.IntakeTerms;

/** Registers works and gives them back. */
@RequestScoped
@Path("v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativesResource {
    @Inject
    private IntakeDesk desk;

    @Inject
    private IntakeService service;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    /** Registers the work that the body holds; everything of it or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body) {
        IntakeTerms terms = desk.terms();
        JsonObject sent = sent(body);
        Intake intake = InitiativeReader.read(sent, terms);
        service.register(intake);
        return Answers.builder(201, sent, AskedLanguage.of(language))
                .location(place(intake.code()))
                .build();
    }

    /** The work of that code: as it was sent, except what has changed since. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return Answers.of(200, InitiativeEcho.of(desk.sheet(code)), AskedLanguage.of(language));
    }

    private JsonObject sent(InputStream body) {
        String charset = request.getCharacterEncoding();
        boolean json = request.getContentType().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
        if (!json || (charset != null && !charset.equalsIgnoreCase("UTF-8"))) {
            throw new Refusal(415, "api.status.415");
        }
        if (request.getContentLengthLong() > StrictJson.LARGEST) {
            throw new Refusal(413, "api.status.413");
        }
        return StrictJson.read(body);
    }

    private URI place(String code) {
        String segment = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(address.getAbsolutePath().toString().replaceAll("/+$", "") + "/" + segment);
    }
}
