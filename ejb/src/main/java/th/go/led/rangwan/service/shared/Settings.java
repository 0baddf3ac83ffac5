package th.go.led.rangwan.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The settings in force, read once at the start; a wrong one stops it with its sentence. */
@Singleton
@Startup
@Lock(LockType.READ) // nothing changes after the start; a timer that waits for the start must not keep others out
@PermitAll
public class Settings {
    private static final Instant DEMO_START = Instant.parse("2021-10-12T02:00:00Z"); // 12 ต.ค. 2564 09:00, Bangkok

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    @PostConstruct
    void read() {
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.in(System.getenv(), System.getProperties()));
        }
        if (!demo() && !values.get(Setting.RANGWAN_CLOCK).isEmpty()) {
            throw new IllegalStateException("RANGWAN_CLOCK pretends a time; only RANGWAN_MODE=demo may do that");
        }
    }

    /** Whether this is a demo: accounts shown at the login, pretended clock. */
    public boolean demo() {
        return values.get(Setting.RANGWAN_MODE).equals("demo");
    }

    /** Whether writers of letters outside answer at a page of their own. */
    public boolean writerPage() {
        return values.get(Setting.RANGWAN_WRITER_PAGE).equals("on");
    }

    /** The application's address as the world outside knows it, without a slash at its end; empty when nobody has set it. */
    public String publicAddress() {
        return values.get(Setting.RANGWAN_PUBLIC_URL);
    }

    /** The instant at which the demo's clock starts for the first time; empty in production. */
    public Optional<Instant> pretendedStart() {
        if (!demo()) {
            return Optional.empty();
        }
        String stated = values.get(Setting.RANGWAN_CLOCK);
        return Optional.of(stated.isEmpty() ? DEMO_START : Instant.parse(stated));
    }
}
