package th.go.led.rangwan.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request of somebody who gets no session: what Faces would keep in one lasts as long as the request. A program that opens
 * a link a hundred times leaves nothing behind.
 */
final class SessionlessRequest extends HttpServletRequestWrapper {
    private HttpSession passing;

    SessionlessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (passing == null && create) {
            passing = new Passing(getServletContext());
        }
        return passing;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String changeSessionId() {
        return getSession(true).getId();
    }

    /** Attributes for the length of one request. */
    private static final class Passing implements HttpSession {
        private final ServletContext context;
        private final Map<String, Object> attributes = new HashMap<>();

        Passing(ServletContext context) {
            this.context = context;
        }

        @Override
        public String getId() {
            return "passing";
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int seconds) {
            // it ends with the request
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
