package th.go.led.rangwan.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.paper.IncomingPage;
import th.go.led.rangwan.service.paper.IncomingPaperService;

/** The register of incoming papers; {@code after} of the address says where the page begins. */
@Named("papers")
@RequestScoped
public class PapersView {
    @Inject
    private IncomingPaperService service;

    @Inject
    @ManagedProperty("#{param.after}")
    private String after;

    private IncomingPage page;

    /** The rows of this page. */
    public IncomingPage getPage() {
        if (page == null) {
            page = service.page(getAfter());
        }
        return page;
    }

    /** The id after which the page begins, 0 for the first. */
    public long getAfter() {
        return PaperAddress.id(after);
    }
}
