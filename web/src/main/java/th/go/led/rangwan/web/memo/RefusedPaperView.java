package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.web.shared.Wording;

/** Why a paper was not opened, in words. */
@Named("refusedPaper")
@RequestScoped
public class RefusedPaperView {
    /** Request attribute that carries the refusal to the page. */
    static final String REFUSAL = "rangwan.paper.refusal";

    @Inject
    private HttpServletRequest request;

    /** The refusal's sentence; empty when nothing was refused. */
    public String getWords() {
        return request.getAttribute(REFUSAL) instanceof RefusedException refusal
                ? Wording.of(Wording.language(), refusal.key(), refusal.arguments())
                : "";
    }
}
