package th.go.led.rangwan.web.nomination;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.AnswerWatchService;
import th.go.led.rangwan.web.shared.PageToken;

/**
 * Keeps an open page in step. GET tells how an answer stands: what others saved since the editions that the page knows
 * ({@code th}, {@code en}, {@code choice}), and who writes where. POST, with the page's token, notes that its writer types
 * in a part. Both name {@code nomination}, {@code question} and {@code page}, the page's own random name. 400 for an
 * address that lacks one of them, 401 without a session, 403 without token or role, 404 for what is not the caller's,
 * 409 while nobody may write.
 */
@WebServlet("/autosave/state")
public class AnswerStateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswerWatchService watch;

    @Inject
    private transient Caller caller;

    private interface Act {
        void run(long nomination, String question, String page) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<AnswerPart, Long> seen = new EnumMap<>(AnswerPart.class);
        for (AnswerPart part : AnswerPart.values()) {
            seen.put(part, Address.id(request.getParameter(part.code())));
        }
        answer(
                request,
                response,
                (nomination, question, page) -> AnswerJson.write(
                        response,
                        200,
                        AnswerJson.of(
                                watch.state(nomination, question, page, seen),
                                caller.current().language())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AnswerPart> part = AnswerPart.of(Address.text(request.getParameter("part")));
        if (request.getUserPrincipal() != null && !PageToken.carriedBy(request)) {
            AnswerJson.write(response, 403, AnswerJson.error("token"));
        } else if (request.getUserPrincipal() != null && part.isEmpty()) {
            AnswerJson.write(response, 400, AnswerJson.error("part"));
        } else {
            answer(request, response, (nomination, question, page) -> {
                watch.writes(nomination, question, part.orElseThrow(), page);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            });
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        long nomination = Address.id(request.getParameter("nomination"));
        String question = Address.text(request.getParameter("question"));
        String page = Address.text(request.getParameter("page"));
        if (request.getUserPrincipal() == null) {
            AnswerJson.write(response, 401, AnswerJson.error("session"));
        } else if (nomination == 0 || !page.matches("[a-z0-9]{8,64}")) {
            AnswerJson.write(response, 400, AnswerJson.error("address"));
        } else {
            try {
                act.run(nomination, question, page);
            } catch (NotFoundException missing) {
                AnswerJson.write(response, 404, AnswerJson.error("missing"));
            } catch (RefusedException refusal) {
                AnswerJson.write(response, 409, AnswerJson.error("refused"));
            } catch (EJBAccessException denied) {
                AnswerJson.write(response, 403, AnswerJson.error("role"));
            } catch (EJBException busy) {
                AnswerJson.write(response, 503, AnswerJson.error("again"));
            }
        }
    }
}
