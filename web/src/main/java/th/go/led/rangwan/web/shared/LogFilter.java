package th.go.led.rangwan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request a name and tells the log whose it is, so that each line that is written on its way can be found. A proxy
 * that has named the request already is taken at its word; the answer carries the name.
 */
public class LogFilter extends HttpFilter {
    /** The header of request and answer. */
    static final String HEADER = "X-Request-ID";

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REQUEST = "request";
    private static final String PERSON = "person";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = name(request.getHeader(HEADER));
        response.setHeader(HEADER, name);
        MDC.put(REQUEST, name);
        MDC.put(PERSON, request.getRemoteUser() == null ? "-" : request.getRemoteUser());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(REQUEST);
            MDC.remove(PERSON);
        }
    }

    private static String name(String given) {
        if (given != null && NAME.matcher(given).matches()) {
            return given;
        }
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
