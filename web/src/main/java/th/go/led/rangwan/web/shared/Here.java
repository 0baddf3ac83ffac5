package th.go.led.rangwan.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address at which the person is: path and query within the application, never another host's. */
final class Here {
    private Here() {}

    static String path(ExternalContext external) {
        return path((HttpServletRequest) external.getRequest());
    }

    static String path(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? path : path + "?" + query;
    }

    /** The address of the page that posted, with its query: the post itself carries none. */
    static String opened(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        int at = referer == null ? -1 : referer.indexOf(request.getRequestURI() + "?");
        boolean same = at >= 0 && referer.substring(0, at).matches("https?://[^/]+");
        return same ? within(request, referer.substring(at)) : path(request);
    }

    /** The wanted address if it lies within the application, else its home. */
    static String within(HttpServletRequest request, String wanted) {
        String home = request.getContextPath() + "/";
        boolean ours = wanted != null && wanted.startsWith(home) && !wanted.contains("\\") && !wanted.contains("//");
        return ours ? wanted : home;
    }
}
