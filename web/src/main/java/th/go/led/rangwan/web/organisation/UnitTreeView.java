package th.go.led.rangwan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.organisation.UnitRow;
import th.go.led.rangwan.service.organisation.UnitService;

/** The units from the department down, with their posts and who holds them. */
@Named("unitTree")
@RequestScoped
public class UnitTreeView {
    @Inject
    private UnitService service;

    @Inject
    private Caller caller;

    private List<UnitRow> rows;

    /** The units, each before those under it. */
    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = service.tree();
        }
        return rows;
    }

    /** Whether the caller keeps units, posts and people. */
    public boolean isKeeping() {
        return caller.current().viewer().roles().contains(Role.ADMIN);
    }
}
