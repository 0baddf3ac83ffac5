package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.nomination.NominationMoveService;
import th.go.led.rangwan.service.nomination.PinSheet;

/** To which call the nomination of the address is pinned, and how it came there. */
@Named("pin")
@RequestScoped
public class PinView {
    @Inject
    private NominationMoveService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private PinSheet sheet;

    /** Where it stands against the life of its call. */
    public PinSheet getSheet() {
        if (sheet == null) {
            sheet = service.pin(Address.id(id));
        }
        return sheet;
    }
}
