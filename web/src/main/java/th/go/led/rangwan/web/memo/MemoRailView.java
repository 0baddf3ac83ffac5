package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.memo.MemoRow;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.web.decision.DossierView;

/** The memos that went out, beside a nomination's annotations and decision. */
@Named("memoRail")
@RequestScoped
public class MemoRailView {
    @Inject
    private DossierView dossier;

    @Inject
    private MemoService service;

    private List<MemoRow> rows;

    /** The newest first, cancelled ones too. */
    public List<MemoRow> getRows() {
        if (rows == null) {
            rows = service.issuedOf(dossier.getId());
        }
        return rows;
    }
}
