package th.go.led.rangwan.web.evidence;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.SeenItem;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.PageToken;
import th.go.led.rangwan.web.shared.Wording;

/**
 * Takes in a file of evidence for a script that shows how much has travelled, as the page does without a script. Answers in
 * JSON: 200 with the page to go to, 401 without a session, 403 without the page's token or the role, 404 for what is not the
 * caller's, 400 for what is no such form, 413 when it is too large, 422 refused with words.
 */
@WebServlet("/upload/evidence")
@MultipartConfig(maxFileSize = 104857600L, maxRequestSize = 105906176L, fileSizeThreshold = 262144)
public class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceItemService items;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8"); // names travel as they are, and no browser says in which encoding
        if (request.getUserPrincipal() == null) {
            answer(response, 401, "error", "session");
        } else if (!carriesToken(request)) {
            answer(response, 403, "error", "token");
        } else {
            take(request, response);
        }
    }

    /** In the header only: a parameter would be read out of a body that may be anything. */
    private static boolean carriesToken(HttpServletRequest request) {
        return request.getHeader("X-Rangwan-Token") != null && PageToken.carriedBy(request);
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = caller.current().language();
        try {
            answer(response, 200, "go", kept(request));
        } catch (NotFoundException missing) {
            refused("refused.notFound");
            answer(response, 404, "error", "missing");
        } catch (RefusedException refusal) {
            refused(refusal.key());
            answer(response, 422, "words", Wording.of(language, refusal.key(), refusal.arguments()));
        } catch (EJBAccessException denied) {
            refused("refused.role");
            answer(response, 403, "error", "role");
        } catch (ServletException malformed) {
            answer(response, 400, "error", "form");
        } catch (IllegalStateException large) {
            answer(response, 413, "words", Wording.of(language, "evidence.refused.large", List.of()));
        }
    }

    private String kept(HttpServletRequest request) throws IOException, ServletException {
        Part file = request.getPart("file");
        long nomination = Ids.of(request.getParameter("id"));
        long known = Ids.of(request.getParameter("item"));
        long item = UploadedPart.send(file, sent -> {
            if (known == 0) {
                return items.addFile(nomination, sent);
            }
            items.renew(new SeenItem(nomination, known, Ids.of(request.getParameter("version"))), sent);
            return known;
        });
        return "evidence-item.xhtml?id=" + nomination + "&item=" + item + "&brought=1";
    }

    private void refused(String act) {
        trail.recordApart(act, "/upload/evidence", "");
    }

    private static void answer(HttpServletResponse response, int status, String name, String value) throws IOException {
        JsonObject json = Json.createObjectBuilder().add(name, value).build();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
