package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.service.nomination.NominationSheet;

/** The overview of one nomination. */
@Named("nominationView")
@RequestScoped
public class NominationView {
    @Inject
    private NominationService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private NominationSheet sheet;

    /** What it has and lacks. */
    public NominationSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(Address.id(id));
        }
        return sheet;
    }
}
