package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers the caller for the length of one request, so that rights cost their statements once. */
@RequestScoped
public class CallerOfRequest {
    private CallerSheet sheet;
    private String vouched;

    /** The sheet of that login, empty when no person stands behind it; asked of {@code reader} once. */
    Optional<CallerSheet> of(String login, Supplier<Optional<CallerSheet>> reader) {
        if (sheet == null || !login.equals(vouched)) {
            sheet = reader.get().orElse(null);
            vouched = login;
        }
        return Optional.ofNullable(sheet);
    }

    void forget() {
        sheet = null;
    }
}
