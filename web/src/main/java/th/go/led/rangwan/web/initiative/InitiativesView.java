package th.go.led.rangwan.web.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.initiative.InitiativeDesk;
import th.go.led.rangwan.service.initiative.InitiativeOrder;
import th.go.led.rangwan.service.initiative.InitiativePage;

/** The register of works; {@code order} and {@code after} of the address say which part of it. */
@Named("initiatives")
@RequestScoped
public class InitiativesView {
    @Inject
    private InitiativeDesk desk;

    @Inject
    @ManagedProperty("#{param.order}")
    private String order;

    @Inject
    @ManagedProperty("#{param.after}")
    private String after;

    private InitiativePage page;

    /** The rows of this page. */
    public InitiativePage getPage() {
        if (page == null) {
            page = desk.page("newest".equals(order) ? InitiativeOrder.NEWEST : InitiativeOrder.TITLE, getAfter());
        }
        return page;
    }

    /** The id after which the page begins, 0 for the first. */
    public long getAfter() {
        return Address.id(after);
    }
}
