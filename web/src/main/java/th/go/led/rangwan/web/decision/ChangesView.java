package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.decision.ChangesService;
import th.go.led.rangwan.service.decision.ChangesSheet;

/** What changed since the reader had the dossier before; a reader who had it sees only that, unless they want the whole. */
@Named("changes")
@RequestScoped
public class ChangesView {
    @Inject
    private DossierView dossier;

    @Inject
    private ChangesService service;

    @Inject
    @ManagedProperty("#{param.whole}")
    private String whole;

    private ChangesSheet sheet;

    /** The changes; opening them is the reading of this round. */
    public ChangesSheet getSheet() {
        if (sheet == null) {
            sheet = service.open(dossier.getId());
        }
        return sheet;
    }

    /** Whether only the changes are shown. */
    public boolean isOnly() {
        return !"1".equals(whole) && getSheet().again();
    }
}
