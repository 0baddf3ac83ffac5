package th.go.led.rangwan.web.nomination;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerSaved;
import th.go.led.rangwan.service.nomination.AnswerService;
import th.go.led.rangwan.web.shared.PageToken;
import th.go.led.rangwan.web.shared.StrictBody;
import th.go.led.rangwan.web.shared.Wording;

/**
 * Saves one text of an answer while it is typed, independent of any view. Answers in JSON: 200 saved and committed,
 * 409 set aside with the other person's text, 400 or 413 for a body it does not take, 401 without a session, 403 without
 * the page's token or the role, 404 for what is not the caller's, 422 refused with words, 503 to be tried again.
 */
@WebServlet("/autosave/answer")
public class AutosaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswerService answers;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            AnswerJson.write(response, 401, AnswerJson.error("session"));
        } else if (!PageToken.carriedBy(request)) {
            AnswerJson.write(response, 403, AnswerJson.error("token"));
        } else {
            try {
                save(AnswerRequest.read(request.getInputStream()), response);
            } catch (StrictBody.Malformed malformed) {
                AnswerJson.write(response, malformed.status(), AnswerJson.error(malformed.getMessage()));
            }
        }
    }

    private void save(AnswerEdit edit, HttpServletResponse response) throws IOException {
        Language language = caller.current().language();
        try {
            AnswerSaved done = twice(edit);
            AnswerJson.write(response, done.saved() ? 200 : 409, AnswerJson.of(done, language));
        } catch (NotFoundException missing) {
            refused("refused.notFound");
            AnswerJson.write(response, 404, AnswerJson.error("missing"));
        } catch (RefusedException refusal) {
            refused(refusal.key());
            String words = Wording.of(language, refusal.key(), refusal.arguments());
            AnswerJson.write(response, 422, AnswerJson.refused(words));
        } catch (EJBAccessException denied) {
            refused("refused.role");
            AnswerJson.write(response, 403, AnswerJson.error("role"));
        } catch (EJBException busy) {
            AnswerJson.write(response, 503, AnswerJson.error("again"));
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
}
