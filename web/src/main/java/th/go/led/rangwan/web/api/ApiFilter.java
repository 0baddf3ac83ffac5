package th.go.led.rangwan.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Stands before every path of the interface: 401 to a caller without a login, 403 to a login without a person and to a
 * page of another site, 404 to an address with U+0000, which nothing is named with and PostgreSQL does not take, 405 to methods that no route has. The container has checked what was sent with the request: Basic, a
 * bearer token behind the portal, or the session of a person who is at the desk anyway.
 */
@WebFilter("/api/*")
public class ApiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** What a route may have. */
    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient Caller caller;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language language = AskedLanguage.of(request.getHeader("Accept-Language"));
        if (request.getUserPrincipal() == null) {
            ask(request, response);
            Answers.write(response, 401, language);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            Answers.write(response, 405, language);
        } else if (!caller.known()) {
            trail.recordApart("identity.refused.unknown", "/api", "");
            Answers.write(response, 403, language);
        } else if (request.getMethod().equals("POST") && fromAnotherSite(request)) {
            trail.recordApart("refused.site", "/api", "");
            Answers.write(response, 403, language);
        } else if (namesNothing(request)) {
            Answers.write(response, 404, language);
        } else {
            chain.doFilter(request, new WithoutPages(response, language));
        }
    }

    private static boolean namesNothing(HttpServletRequest request) {
        String asked = request.getQueryString();
        return request.getRequestURI().contains("%00") || (asked != null && asked.contains("%00"));
    }

    /** Errors that are sent and not thrown, as for a header that cannot be read, are JSON as well. */
    private static final class WithoutPages extends HttpServletResponseWrapper {
        private final Language language;

        WithoutPages(HttpServletResponse response, Language language) {
            super(response);
            this.language = language;
        }

        @Override
        public void sendError(int status) throws IOException {
            Answers.write((HttpServletResponse) getResponse(), status, language);
        }

        @Override
        public void sendError(int status, String words) throws IOException {
            sendError(status);
        }
    }

    /** Says how to log in, to systems only: a browser would open a window of its own. */
    static void ask(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"rangwan\", charset=\"UTF-8\"");
        }
    }

    /** Browsers say where a request comes from; systems say nothing. */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
