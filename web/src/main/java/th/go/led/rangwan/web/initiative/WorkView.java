package th.go.led.rangwan.web.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.service.initiative.WorkHead;

/** What stands above every page of the work that {@code id} of the address names. */
@Named("workPage")
@RequestScoped
public class WorkView {
    @Inject
    private InitiativeProfile profile;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private WorkHead head;

    /** Title, unit and rights. */
    public WorkHead getHead() {
        if (head == null) {
            head = profile.head(Address.id(id));
        }
        return head;
    }
}
