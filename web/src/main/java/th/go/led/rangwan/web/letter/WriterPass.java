package th.go.led.rangwan.web.letter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import th.go.led.rangwan.service.letter.WriterEntry;

/**
 * The pass that a right code earned, as a cookie of one link's address alone; there is no session. Forms send back a token
 * that is counted from it, so that no other site can post in the writer's name.
 */
final class WriterPass {
    private static final String COOKIE = "rangwan-writer";

    private WriterPass() {}

    /** The pass that the browser shows; empty for none. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** Hands the pass to the browser, for that path and as long as it holds. */
    static void give(String pass, String path, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, pass);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) WriterEntry.LASTS.toSeconds());
        response.addCookie(cookie);
    }

    /** What the forms of a page that was opened with that pass send back. */
    static String token(String pass) {
        try {
            byte[] said = ("form:" + pass).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a form sent back the token of that pass. */
    static boolean carried(String token, String pass) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), token(pass).getBytes(StandardCharsets.UTF_8));
    }
}
