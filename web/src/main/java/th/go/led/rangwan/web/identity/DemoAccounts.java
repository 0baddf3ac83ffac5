package th.go.led.rangwan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.shared.Settings;

/** The accounts that a demo's login page names; a production login page names none. */
@Named
@RequestScoped
public class DemoAccounts {
    private static final List<String> LOGINS =
            List.of("analyst1", "analyst2", "director1", "director2", "ddg1", "secretary1", "auditor1", "admin1");

    @Inject
    private Settings settings;

    public boolean isShown() {
        return settings.demo();
    }

    public List<String> getAll() {
        return LOGINS;
    }
}
