package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random value of the session that plain forms and scripts must send back, against forged posts. */
public final class PageToken {
    static final String NAME = "rangwan-token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageToken() {}

    /** The token of the session, made when first asked for. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            Object token = session.getAttribute(NAME);
            if (token == null) {
                byte[] bytes = new byte[20];
                RANDOM.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(NAME, token);
            }
            return token.toString();
        }
    }

    /** Whether the request carries the session's token, as a parameter or as the header of a script. */
    public static boolean carriedBy(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object wanted = session == null ? null : session.getAttribute(NAME);
        String header = request.getHeader("X-Rangwan-Token");
        String given = header == null ? request.getParameter(NAME) : header;
        return wanted != null
                && given != null
                && MessageDigest.isEqual(
                        wanted.toString().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
