package th.go.led.rangwan.web.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.Language;

/**
 * Where a writer is: {@code /letter/<link>} to look, {@code /letter/<link>/<act>} to act, {@code ?language=en} to read it in
 * the other language. Read from the path and the query alone, so that no body is read before anybody is known.
 *
 * @param link the secret; empty when the address is no writer's
 * @param act the name of the act, empty for looking
 * @param chosen the language that the address names, empty for none
 */
record WriterAddress(String link, String act, Optional<Language> chosen) {
    private static final String PATH = "/letter/";
    private static final Pattern SHAPE = Pattern.compile("/([A-Za-z0-9_-]{43})(?:/([a-z]{1,10}))?");
    private static final Pattern LANGUAGE = Pattern.compile("(?:.*&)?language=(th|en)(?:&.*)?");

    static WriterAddress of(HttpServletRequest request) {
        Matcher path = SHAPE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Matcher query = LANGUAGE.matcher(request.getQueryString() == null ? "" : request.getQueryString());
        boolean whole = path.matches();
        return new WriterAddress(
                whole ? path.group(1) : "",
                whole && path.group(2) != null ? path.group(2) : "",
                query.matches()
                        ? Optional.of(query.group(1).equals("en") ? Language.EN : Language.TH)
                        : Optional.empty());
    }

    /** Whether it is a writer's address at all, of a link that may be known or not. */
    boolean shaped() {
        return !link.isEmpty();
    }

    /** The path of the link, for the browser; its pass goes there and nowhere else. */
    String path(HttpServletRequest request) {
        return request.getContextPath() + PATH + link;
    }

    /** What stands after the path so that the next page is in the same language. */
    String query() {
        return chosen.map(language -> "?language=" + (language == Language.EN ? "en" : "th"))
                .orElse("");
    }

    /** What stands before a link that is given: the application as the world outside knows it, or as this browser does. */
    static String base(String publicAddress, HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        String here =
                whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
        return (publicAddress.isEmpty() ? here : publicAddress) + PATH;
    }
}
