package th.go.led.rangwan.web.evidence;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.FileService;

/** Gives out a stored file, always as an attachment that no browser opens or runs here; rights are the service's. */
@WebServlet("/download/file/*")
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileService service;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = request.getPathInfo();
        try {
            if (place == null || !place.matches("/\\d{1,18}")) {
                throw new NotFoundException();
            }
            send(service.download(Long.parseLong(place.substring(1))), response);
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusedException quarantined) {
            trail.recordApart(quarantined.key(), request.getServletPath(), "");
            RefusedFileView.show(quarantined, request, response);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(FileRow file, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().type());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Content-Disposition", Attachment.header(file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        for (int part = 0; part < file.parts(); part++) {
            response.getOutputStream().write(service.part(file.id(), part));
        }
    }
}
