package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.decision.DossierHead;
import th.go.led.rangwan.service.decision.DossierService;

/** The head of every page of a nomination: the {@code id} of the address says which. */
@Named("dossier")
@RequestScoped
public class DossierView {
    @Inject
    private DossierService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private DossierHead head;

    /** The pages of a nomination, in the order of its tabs. */
    public List<String> getTabs() {
        return List.of("nomination", "answers", "files", "report", "letters", "scores", "decision");
    }

    /** The nomination's id; 0 when the address names none, which is never found. */
    public long getId() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** Title, state and the rest of the head. */
    public DossierHead getHead() {
        if (head == null) {
            head = service.head(getId());
        }
        return head;
    }
}
