package th.go.led.rangwan.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whoever posts without a session is shown the login page in the place of theirs, by the server itself; a broken post is not. */
@WebFilter(
        urlPatterns = {"/login.xhtml", "/login-failed.xhtml"},
        dispatcherTypes = DispatcherType.FORWARD)
public class PostBeforeLoginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean other = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH))
                .startsWith("/api");
        if (other || PostedForm.whole(request)) { // the interface for other systems has a gate of its own
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
