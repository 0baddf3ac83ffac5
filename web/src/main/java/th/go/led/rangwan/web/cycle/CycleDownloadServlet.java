package th.go.led.rangwan.web.cycle;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CycleDraftService;
import th.go.led.rangwan.service.cycle.CycleDraftSheet;
import th.go.led.rangwan.service.cycle.CycleRevisionService;

/**
 * Gives out documents of cycles: {@code template} and {@code schema} to begin with, {@code draft/<id>}, and
 * {@code revision/<code>~<number>} as it was published. Always an attachment.
 */
@WebServlet("/download/cycle/*")
public class CycleDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "/draft/";
    private static final String REVISION = "/revision/";

    @Inject
    private transient CycleDraftService drafts;

    @Inject
    private transient CycleRevisionService revisions;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            if (path.equals("/template")) {
                send(response, "cycle-template.xml", resource(CycleReader.TEMPLATE));
            } else if (path.equals("/schema")) {
                send(response, "cycle-1.xsd", resource(CycleReader.SCHEMA));
            } else if (path.startsWith(DRAFT)) {
                draft(response, CycleAddress.id(path.substring(DRAFT.length())));
            } else if (path.startsWith(REVISION)) {
                revision(response, path.substring(REVISION.length()));
            } else {
                throw new NotFoundException();
            }
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void draft(HttpServletResponse response, long id) throws IOException {
        CycleDraftSheet sheet = drafts.sheet(id);
        send(
                response,
                sheet.cycle() + "-" + sheet.number() + "-draft.xml",
                drafts.document(id).getBytes(StandardCharsets.UTF_8));
    }

    private void revision(HttpServletResponse response, String key) throws IOException {
        String code = CycleAddress.code(key);
        int number = CycleAddress.number(key);
        send(
                response,
                code + "-" + number + ".xml",
                revisions.document(code, number).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = CycleReader.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    /** The name is made of a stored code and numbers, which hold nothing that could leave the header. */
    private static void send(HttpServletResponse response, String name, byte[] document) throws IOException {
        response.setContentType("application/xml");
        response.setContentLength(document.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(document);
    }
}
