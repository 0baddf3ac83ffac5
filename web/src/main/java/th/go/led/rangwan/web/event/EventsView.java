package th.go.led.rangwan.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.event.EventsSheet;

/** The events of the cycle that {@code code} of the address names, on the cycle's own page. */
@Named("cycleEvents")
@RequestScoped
public class EventsView {
    @Inject
    private EventService service;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    private EventsSheet sheet;

    /** The events, the soonest first. */
    public EventsSheet getSheet() {
        if (sheet == null) {
            sheet = service.eventsOf(code == null ? "" : code);
        }
        return sheet;
    }
}
