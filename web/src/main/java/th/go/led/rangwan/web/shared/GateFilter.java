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
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.Stranger;

/**
 * Stands before every request: only GET, HEAD and POST; parameters without U+0000; the headers that browsers need to be strict; a login that
 * no person stands behind, or one whose access ended, or without a name or role, gets the page that says so, at every request
 * anew; the first request of a login is audited, and so is the first one refused. The interface for other
 * systems has a gate of its own, which answers in JSON and opens no session.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class GateFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String ARRIVED = "rangwan.arrived";
    private static final int SECONDS_OF_AN_ERROR = 60;

    @Inject
    private transient Caller caller;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        HttpServletResponse strict = new StrictResponse(response);
        if (request.getServletPath().equals("/api")) {
            chain.doFilter(request, strict);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST");
        } else if (!PostedForm.whole(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getUserPrincipal() == null || open(request.getServletPath())) {
            pass(request, strict, chain);
        } else {
            enter(request, strict, chain);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Stranger stranger = caller.stranger();
        Optional<String> asked = arrives(request, stranger) ? AskedPage.of(request) : Optional.empty();
        if (stranger != null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/unknown-person.xhtml").forward(request, response);
        } else if (asked.isPresent()) {
            response.sendRedirect(asked.get());
        } else {
            pass(request, response, chain);
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new TypedRequest(request), response);
        forgetSoon(request);
    }

    /** The page of an error that nobody in particular met opens a session; it goes after a minute, not after half an hour. */
    private static void forgetSoon(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (request.getDispatcherType() == DispatcherType.ERROR && session != null && session.isNew()) {
            session.setMaxInactiveInterval(SECONDS_OF_AN_ERROR);
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

    /** Whether this is the first request of a login, or the first one refused; both are audited. */
    private boolean arrives(HttpServletRequest request, Stranger stranger) {
        HttpSession session = request.getSession();
        String arrival = stranger == null ? "identity.login" : "identity.refused." + stranger.code();
        if (arrival.equals(session.getAttribute(ARRIVED))) {
            return false;
        }
        session.setAttribute(ARRIVED, arrival);
        trail.recordApart(
                arrival, stranger == null ? "person:" + caller.current().personId() : request.getServletPath(), "");
        return true;
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
