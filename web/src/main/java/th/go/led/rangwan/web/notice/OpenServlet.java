package th.go.led.rangwan.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.notice.NoticeService;
import th.go.led.rangwan.web.shared.MenuEntry;

/**
 * The way from a message to its page, in the folder of whoever comes: {@code /open/notice/<id>} and {@code /open/task/<id>}.
 * After the login, if one is needed, the person stands where the act is: one tap. What is not theirs, or done, is not found.
 */
@WebServlet("/open/*")
public class OpenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/(notice|task)/(\\d{1,18})");

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
            if (!place.matches()) {
                throw new NotFoundException();
            }
            long id = Long.parseLong(place.group(2));
            String page = place.group(1).equals("task") ? notices.openTask(id) : notices.open(id);
            response.sendRedirect("%s/%s/%s"
                    .formatted(
                            request.getContextPath(),
                            MenuEntry.folder(caller.current().role()),
                            page));
        } catch (NotFoundException foreign) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
