package th.go.led.rangwan.web.paper;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.paper.IncomingPaperService;
import th.go.led.rangwan.service.paper.PaperFile;

/** Gives out the file in which a paper came, always as an attachment that no browser opens here. */
@WebServlet("/download/paper/*")
public class PaperDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncomingPaperService service;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = request.getPathInfo();
        try {
            send(service.file(PaperAddress.id(place == null ? "" : place.substring(1))), response);
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(PaperFile file, HttpServletResponse response) throws IOException {
        boolean pdf = file.form() == PaperForm.PDF;
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(pdf ? "application/pdf" : "application/octet-stream");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"paper-" + file.id() + (pdf ? ".pdf" : ".txt") + "\"; filename*=UTF-8''"
                        + encoded);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        for (byte[] part : file.parts()) {
            response.getOutputStream().write(part);
        }
    }
}
