package th.go.led.rangwan.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Answers a system whose login is wrong in JSON: the container forwards everybody whose login it refuses to the login
 * page, and opens a session to come back, which a system never does: it ends by itself soon.
 */
@WebFilter(
        urlPatterns = {"/login.xhtml", "/login-failed.xhtml"},
        dispatcherTypes = DispatcherType.FORWARD)
public class WrongLoginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 30;
    private static final System.Logger LOG = System.getLogger(WrongLoginFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (asked == null || !(asked + "/").startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.isNew()) {
            session.setMaxInactiveInterval(SECONDS);
        }
        // what stays unread keeps the exchange open, and the container then fails to answer a second time
        drain(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        ApiFilter.ask(request, response);
        Answers.write(response, 401, AskedLanguage.of(request.getHeader("Accept-Language")));
    }

    private static void drain(HttpServletRequest request) {
        try {
            request.getInputStream().readNBytes(StrictJson.LARGEST);
        } catch (IOException gone) { // nothing is left to be read of a body that broke off
            LOG.log(System.Logger.Level.DEBUG, "a body broke off", gone);
        }
    }
}
