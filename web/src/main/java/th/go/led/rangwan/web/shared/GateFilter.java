package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Stands before every request: only GET, HEAD and POST; parameters without U+0000; the headers that browsers need to be strict; a login that
 * no person stands behind gets the page that says so; the first request of a login is audited. The interface for other
 * systems has a gate of its own, which answers in JSON and opens no session.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class GateFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String ARRIVED = "rangwan.arrived";

    @Inject
    private transient Caller caller;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (request.getServletPath().equals("/api")) {
            chain.doFilter(request, response);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST");
        } else if (entersUnknown(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/unknown-person.xhtml").forward(request, response);
        } else {
            chain.doFilter(new TypedRequest(request), response);
        }
    }

    static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean fixed = request.getServletPath().startsWith("/assets/");
        response.setHeader("Cache-Control", fixed ? "public, max-age=31536000, immutable" : "no-store");
    }

    private boolean entersUnknown(HttpServletRequest request) {
        if (request.getUserPrincipal() == null || open(request.getServletPath())) {
            return false;
        }
        if (!caller.known()) {
            return true;
        }
        HttpSession session = request.getSession();
        if (session.getAttribute(ARRIVED) == null) {
            session.setAttribute(ARRIVED, true);
            trail.recordApart("identity.login", "person:" + caller.current().personId(), "");
        }
        return false;
    }

    private static boolean open(String path) {
        return path.startsWith("/assets/")
                || path.equals("/calendar")
                || path.equals("/letter")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/health")
                || path.equals("/logout")
                || path.equals("/language");
    }
}
