package th.go.led.rangwan.web.scoring;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.scoring.DraftEdit;
import th.go.led.rangwan.service.scoring.DraftSaved;
import th.go.led.rangwan.service.scoring.ScoreSheetService;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.PageToken;
import th.go.led.rangwan.web.shared.StrictBody;
import th.go.led.rangwan.web.shared.Wording;

/**
 * Saves one field of a score sheet while it is typed, independent of any view. Answers in JSON like the autosave of answers:
 * 200 saved with the running total, 409 with what another window of the same person typed, 400, 401, 403, 404, 413, 422, 503.
 * It tells nothing that anybody else gave.
 */
@WebServlet("/autosave/score")
public class ScoreSaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 64 * 1024;
    private static final StrictBody BODY = StrictBody.of(Set.of("nomination", "seen"), Set.of("field", "text"));
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ThaiDate.BANGKOK);

    @Inject
    private transient ScoreSheetService sheets;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            write(response, 401, error("session"));
        } else if (!PageToken.carriedBy(request)) {
            write(response, 403, error("token"));
        } else {
            try {
                Map<String, Object> values = BODY.read(request.getInputStream(), LARGEST);
                save(
                        new DraftEdit(
                                (Long) values.get("nomination"),
                                (String) values.get("field"),
                                (String) values.get("text"),
                                (Long) values.get("seen")),
                        response);
            } catch (StrictBody.Malformed malformed) {
                write(response, malformed.status(), error(malformed.getMessage()));
            }
        }
    }

    private void save(DraftEdit edit, HttpServletResponse response) throws IOException {
        try {
            DraftSaved done = twice(edit);
            write(response, done.saved() ? 200 : 409, told(done));
        } catch (NotFoundException missing) {
            refused("refused.notFound");
            write(response, 404, error("missing"));
        } catch (RefusedException refusal) {
            refused(refusal.key());
            String words = Wording.of(caller.current().language(), refusal.key(), refusal.arguments());
            write(
                    response,
                    422,
                    Json.createObjectBuilder()
                            .add("error", "refused")
                            .add("words", words)
                            .build());
        } catch (EJBAccessException denied) {
            refused("refused.role");
            write(response, 403, error("role"));
        } catch (EJBException busy) {
            write(response, 503, error("again"));
        }
    }

    /** Another window of the same person may have been a moment earlier: then once more, upon what stands now. */
    private DraftSaved twice(DraftEdit edit) {
        try {
            return sheets.save(edit);
        } catch (EJBAccessException denied) {
            throw denied;
        } catch (EJBException collided) {
            return sheets.save(edit);
        }
    }

    private JsonObject told(DraftSaved done) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("saved", done.saved())
                .add("edition", done.edition())
                .add("at", SECONDS.format(done.at() == null ? Instant.EPOCH : done.at()))
                .add("total", done.total().toPlainString())
                .add(
                        "progress",
                        Wording.of(
                                caller.current().language(),
                                "scoring.progress",
                                List.of(done.scored(), done.criteria())));
        return (done.saved() ? json : json.add("words", done.words())).build();
    }

    private static JsonObject error(String code) {
        return Json.createObjectBuilder().add("error", code).build();
    }

    private static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String act) {
        trail.recordApart(act, "/autosave/score", "");
    }
}
