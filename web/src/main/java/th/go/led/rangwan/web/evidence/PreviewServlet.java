package th.go.led.rangwan.web.evidence;

import jakarta.ejb.ConcurrentAccessException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.PreviewService;

/** Shows a page of a stored file as a picture drawn by the server: nothing of the file itself reaches the browser. */
@WebServlet("/download/preview/*")
public class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/(\\d{1,18})/(\\d{1,3})\\.png");

    @Inject
    private transient PreviewService service;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher place = PLACE.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (!place.matches()) {
                throw new NotFoundException();
            }
            byte[] picture = service.page(Long.parseLong(place.group(1)), Integer.parseInt(place.group(2)));
            response.setContentType("image/png");
            response.setContentLength(picture.length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(picture);
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusedException quarantined) {
            trail.recordApart(quarantined.key(), request.getServletPath(), "");
            RefusedFileView.show(quarantined, request, response);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (ConcurrentAccessException busy) {
            response.setHeader("Retry-After", "20");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
