package th.go.led.rangwan.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.Language;

/** Shows a page in answer to a request that a servlet took, a post among them, in a language that the servlet chose. */
public final class OpenPage {
    /** Request attribute that carries the language to the page. */
    static final String LANGUAGE = "rangwan.language";

    private OpenPage() {}

    /** Shows the page at that path as if it had only been opened; nothing of what was posted reaches it, no session begins. */
    public static void show(HttpServletRequest request, HttpServletResponse response, String page, Language language)
            throws IOException, ServletException {
        request.setAttribute(LANGUAGE, language);
        request.getRequestDispatcher(page).forward(new FreshRequest(new SessionlessRequest(request)), response);
    }
}
