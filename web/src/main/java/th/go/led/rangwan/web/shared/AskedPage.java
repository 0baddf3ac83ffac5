package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that somebody asked for before the portal led them away. The server's OIDC mechanism sends the path alone to the portal
 * and comes back to it, so the query would be lost: {@code undertow-handlers.conf} keeps both in a cookie for ten minutes.
 */
final class AskedPage {
    // read from the header itself: the container ends a cookie's value at the first character of an address
    private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*rangwan-asked=([^;\\s]+)");

    private AskedPage() {}

    /** The address of this page with the query that was asked for; empty when this one has a query or another was asked for. */
    static Optional<String> of(HttpServletRequest request) {
        String cookies = request.getHeader("Cookie");
        if (cookies == null || !request.getMethod().equals("GET") || request.getQueryString() != null) {
            return Optional.empty();
        }
        String page = request.getRequestURI() + "?";
        return COOKIE.matcher(cookies)
                .results()
                .map(found -> found.group(1))
                .filter(asked -> asked.startsWith(page))
                .findFirst()
                .map(asked -> Here.within(request, asked));
    }
}
