package th.go.led.rangwan.web.submission;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.submission.FilingTrackerService;
import th.go.led.rangwan.web.shared.Json;

/** Tells a page that shows a sitting whether the other person marked something since, as {@code {"changes": n}}. */
@WebServlet("/watch/filing/*")
public class FilingWatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FilingTrackerService tracker;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String place = request.getPathInfo();
        try {
            long changes = tracker.changes(FilingView.number(place == null ? "" : place.substring(1)));
            response.setContentType("application/json");
            response.setHeader("Cache-Control", "private, no-store");
            byte[] told = Json.createObjectBuilder()
                    .add("changes", changes)
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            response.getOutputStream().write(told);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
