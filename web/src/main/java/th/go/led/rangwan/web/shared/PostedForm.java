package th.go.led.rangwan.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads the form of a post before anything else asks for it: one that breaks off, or whose parts are no parts, is then told
 * from a fault, which it would be in the middle of a page.
 */
final class PostedForm {
    private PostedForm() {}

    /** Whether the form, if one was posted to a page or as an upload, came whole. */
    static boolean whole(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!request.getMethod().equals("POST") || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        try {
            request.setCharacterEncoding("UTF-8"); // no browser says it, and another is turned away before
            if (type.startsWith("multipart/") && takesFiles(request)) {
                return request.getParts().stream().allMatch(part -> part.getName() != null);
            } else if (type.startsWith("application/x-www-form-urlencoded")) {
                request.getParameterMap();
            }
            return true;
        } catch (IllegalStateException large) {
            return true; // whoever reads it tells of the size
        } catch (IOException | ServletException | RuntimeException broken) {
            return false;
        }
    }

    /** Uploads of nobody are turned away unread; a page shows the login to whoever posted to it, and would read it then. */
    private static boolean takesFiles(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/upload/evidence" -> request.getUserPrincipal() != null;
            case "/letter" -> request.getSession(false) != null;
            default -> request.getServletPath().endsWith(".xhtml");
        };
    }
}
