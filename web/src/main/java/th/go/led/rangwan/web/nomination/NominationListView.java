package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.nomination.NominationPage;
import th.go.led.rangwan.service.nomination.NominationService;

/** The list of nominations; {@code before} of the address says where the page starts. */
@Named("nominationList")
@RequestScoped
public class NominationListView {
    @Inject
    private NominationService service;

    @Inject
    @ManagedProperty("#{param.before}")
    private String before;

    private NominationPage page;

    /** The page of the list. */
    public NominationPage getPage() {
        if (page == null) {
            page = service.rows(isOlder() ? Address.id(before) : Long.MAX_VALUE);
        }
        return page;
    }

    /** Whether this is not the newest page. */
    public boolean isOlder() {
        return before != null && !before.isEmpty();
    }
}
