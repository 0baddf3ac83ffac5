package th.go.led.rangwan.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.operation.SettingRow;
import th.go.led.rangwan.service.operation.SystemService;
import th.go.led.rangwan.web.shared.Wording;

/** Every setting with its value, unless that is secret, and where it came from. */
@Named("systemSettings")
@RequestScoped
public class SettingsView {
    @Inject
    private SystemService service;

    private List<SettingRow> rows;

    /** The settings of the application, then those of its server. */
    public List<SettingRow> getRows() {
        if (rows == null) {
            rows = service.settings();
        }
        return rows;
    }

    /** What a setting is for; empty when nobody has written that down. */
    public String meaning(SettingRow row) {
        String key = "operation.setting." + row.name();
        return Wording.known(key) ? Wording.said(key, List.of()) : "";
    }
}
