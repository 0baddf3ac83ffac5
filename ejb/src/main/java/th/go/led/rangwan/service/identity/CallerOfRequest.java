package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** Remembers the caller for the length of one request, so that rights cost their statements once. */
@RequestScoped
public class CallerOfRequest {
    private CallerSheet sheet;

    CallerSheet of(String login, Supplier<CallerSheet> reader) {
        if (sheet == null || !sheet.login().equals(login)) {
            sheet = reader.get();
        }
        return sheet;
    }

    void forget() {
        sheet = null;
    }
}
