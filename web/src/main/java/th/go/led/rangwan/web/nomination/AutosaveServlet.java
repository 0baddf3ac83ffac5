package th.go.led.rangwan.web.nomination;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerSaved;
import th.go.led.rangwan.service.nomination.AnswerService;
import th.go.led.rangwan.web.shared.PageToken;
import th.go.led.rangwan.web.shared.Wording;

/**
 * Saves one text of an answer while it is typed, independent of any view. Answers in JSON: 200 saved and committed,
 * 409 set aside with the other person's text, 400 or 413 for a body it does not take, 401 without a session, 403 without
 * the page's token or the role, 404 for what is not the caller's, 422 refused with words, 503 to be tried again.
 */
@WebServlet("/autosave/answer")
public class AutosaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ThaiDate.BANGKOK);

    @Inject
    private transient AnswerService answers;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            answer(response, 401, error("session"));
        } else if (!PageToken.carriedBy(request)) {
            answer(response, 403, error("token"));
        } else {
            try {
                save(AnswerRequest.read(request.getInputStream()), response);
            } catch (AnswerRequest.Malformed malformed) {
                answer(response, malformed.status(), error(malformed.getMessage()));
            }
        }
    }

    private void save(AnswerEdit edit, HttpServletResponse response) throws IOException {
        Language language = caller.current().language();
        try {
            AnswerSaved done = twice(edit);
            answer(response, done.saved() ? 200 : 409, told(done, language));
        } catch (NotFoundException missing) {
            refused("refused.notFound");
            answer(response, 404, error("missing"));
        } catch (RefusedException refusal) {
            refused(refusal.key());
            String words = Wording.of(language, refusal.key(), refusal.arguments());
            answer(
                    response,
                    422,
                    Json.createObjectBuilder()
                            .add("error", "refused")
                            .add("words", words)
                            .build());
        } catch (EJBAccessException denied) {
            refused("refused.role");
            answer(response, 403, error("role"));
        } catch (EJBException busy) {
            answer(response, 503, error("again"));
        }
    }

    /** Another writer of the same answer may have been a moment earlier: then once more, upon what stands now. */
    private AnswerSaved twice(AnswerEdit edit) {
        try {
            return answers.save(edit);
        } catch (EJBAccessException denied) {
            throw denied;
        } catch (EJBException collided) {
            return answers.save(edit);
        }
    }

    private void refused(String act) {
        trail.recordApart(act, "/autosave/answer", "");
    }

    private static JsonObject told(AnswerSaved done, Language language) {
        String standing = "nomination.standing." + done.standing();
        List<Integer> progress = List.of(done.counts().done(), done.counts().total());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("saved", done.saved())
                .add("edition", done.edition())
                .add("at", time(done.at()))
                .add("by", done.by() == null ? "" : done.by().in(language))
                .add("standing", done.standing().name())
                .add("standingWords", Wording.of(language, standing, List.of()))
                .add("stale", done.stale())
                .add("progress", Wording.of(language, "nomination.answers.done", progress));
        return (done.saved() ? json : json.add("words", done.words())).build();
    }

    private static String time(Instant at) {
        return at == null ? "" : SECONDS.format(at);
    }

    private static JsonObject error(String code) {
        return Json.createObjectBuilder().add("error", code).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
