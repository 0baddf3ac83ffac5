package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request as if the page had only been opened: what was posted is left behind. A page that answers a failed post is
 * shown by it, for Faces would take the forwarded post for one of that page and look for its state in vain.
 */
final class FreshRequest extends HttpServletRequestWrapper {
    FreshRequest(HttpServletRequest posted) {
        super(posted);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }
}
