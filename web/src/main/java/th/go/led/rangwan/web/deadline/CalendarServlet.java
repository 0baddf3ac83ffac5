package th.go.led.rangwan.web.deadline;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.deadline.FeedReadService;
import th.go.led.rangwan.service.deadline.FeedSheet;

/**
 * Gives a person's calendar to a calendar program, at {@code /calendar/<secret>.ics}. No login is asked: the secret is the
 * key. Read only; nothing is said of why an address does not open; whoever asks too often is told to wait.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final int SECONDS = 60;

    @Inject
    private transient FeedReadService service;

    @Inject
    private transient FeedPace pace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!pace.allows(address.matches() ? address.group(1) : "")) {
            response.setHeader("Retry-After", Integer.toString(SECONDS));
            response.setStatus(429);
            return;
        }
        try {
            if (!address.matches()) {
                throw new NotFoundException();
            }
            send(request, service.read(address.group(1)), response);
        } catch (NotFoundException unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", "GET, HEAD");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static void send(HttpServletRequest request, FeedSheet sheet, HttpServletResponse response)
            throws IOException {
        String application = CalendarAddress.of(request);
        byte[] file = new FeedCalendar(sheet, application).text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "inline; filename=\"rangwan.ics\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(file);
    }
}
