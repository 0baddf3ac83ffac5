package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.service.audit.AuditTrail;

/**
 * Notes in the trail that the server itself refused a page of another role, e.g. the executive's to the secretary: that
 * happens before any bean of the application is asked.
 */
@WebFilter(urlPatterns = "/refused.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class RefusedPageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceFirst("^" + request.getContextPath(), "");
        if (page.endsWith(".xhtml") && request.getUserPrincipal() != null) {
            trail.recordApart("refused.role", page.length() > 200 ? page.substring(0, 200) : page, "");
        }
        chain.doFilter(request, response);
    }
}
