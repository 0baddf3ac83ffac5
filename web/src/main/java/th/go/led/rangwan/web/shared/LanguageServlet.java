package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.PersonService;

/** Switches the language of every page and returns to where the person was. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    private transient PersonService people;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PageToken.carriedBy(request)) {
            Language chosen = "en".equals(request.getParameter("language")) ? Language.EN : Language.TH;
            if (request.getUserPrincipal() != null && caller.known()) {
                people.speak(chosen);
            }
            Cookie cookie = new Cookie(LanguageChoice.COOKIE, chosen == Language.EN ? "en" : "th");
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            response.addCookie(cookie);
        }
        response.sendRedirect(Here.within(request, request.getParameter("here")));
    }
}
