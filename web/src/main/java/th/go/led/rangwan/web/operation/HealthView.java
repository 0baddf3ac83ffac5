package th.go.led.rangwan.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.operation.HealthRow;
import th.go.led.rangwan.service.operation.HealthSheet;
import th.go.led.rangwan.service.operation.SystemService;
import th.go.led.rangwan.web.shared.Wording;

/** How the desk stands on the node that answers, in words. */
@Named("systemHealth")
@RequestScoped
public class HealthView {
    @Inject
    private SystemService service;

    private HealthSheet sheet;

    /** What was found. */
    public HealthSheet getSheet() {
        if (sheet == null) {
            sheet = service.health();
        }
        return sheet;
    }

    /** What a row says. */
    public String said(HealthRow row) {
        return Wording.said(row.key(), row.arguments());
    }

    /** What to do about it; empty where nothing is to be done or nothing is known. */
    public String todo(HealthRow row) {
        String key = row.key() + ".todo";
        return Wording.known(key) ? Wording.said(key, row.arguments()) : "";
    }
}
