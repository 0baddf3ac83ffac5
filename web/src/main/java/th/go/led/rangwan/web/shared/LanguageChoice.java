package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The language of a request: the one that {@link OpenPage} was told, the person's own, before login the device's, else Thai.
 * Only the enum ever counts.
 */
final class LanguageChoice {
    static final String COOKIE = "rangwan-language";

    private LanguageChoice() {}

    static Language of(HttpServletRequest request, Caller caller) {
        if (request.getAttribute(OpenPage.LANGUAGE) instanceof Language told) {
            return told;
        }
        if (request.getUserPrincipal() != null && caller.known()) {
            return caller.current().language();
        }
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals("en"));
        return english ? Language.EN : Language.TH;
    }
}
