package th.go.led.rangwan.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.web.shared.Wording;

/** Why a file was not given out, in words; for one in quarantine. */
@Named("refusedFile")
@RequestScoped
public class RefusedFileView {
    private static final String REFUSAL = "rangwan.file.refusal";

    @Inject
    private HttpServletRequest request;

    /** Shows the page that says it, instead of the file. */
    public static void show(RefusedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(REFUSAL, refusal);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        request.getRequestDispatcher("/file-refused.xhtml").forward(request, response);
    }

    /** The refusal's sentence; empty when nothing was refused. */
    public String getWords() {
        return request.getAttribute(REFUSAL) instanceof RefusedException refusal
                ? Wording.of(Wording.language(), refusal.key(), refusal.arguments())
                : "";
    }
}
