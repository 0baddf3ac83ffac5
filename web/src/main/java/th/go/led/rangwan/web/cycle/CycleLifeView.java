package th.go.led.rangwan.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.cycle.CycleLifeService;
import th.go.led.rangwan.service.cycle.CycleLifeSheet;

/** The life of the cycle that the {@code code} of the address names, on the cycle's own page. */
@Named("cycleLife")
@RequestScoped
public class CycleLifeView {
    @Inject
    private CycleLifeService service;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    private CycleLifeSheet sheet;

    /** Where the cycle stands, since when and why. */
    public CycleLifeSheet getSheet() {
        if (sheet == null) {
            sheet = service.life(code == null ? "" : code);
        }
        return sheet;
    }

    /** Whether the reader may change its state now. */
    public boolean isChangeable() {
        return !getSheet().ways().isEmpty();
    }
}
