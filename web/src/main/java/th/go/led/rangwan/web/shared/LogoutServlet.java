package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.Settings;

/** Ends the session, here and, behind a portal, there; then leads to the address that is set, or to a page that says so. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (PageToken.carriedBy(request)) {
            trail.recordApart("identity.logout", "person", caller.login());
            request.logout();
            request.getSession().invalidate();
        }
        response.sendRedirect(afterwards(request));
    }

    private String afterwards(HttpServletRequest request) {
        if (!settings.logoutAddress().isEmpty()) {
            return settings.logoutAddress();
        }
        return request.getContextPath() + (settings.portal() ? "/left.xhtml" : "/");
    }
}
