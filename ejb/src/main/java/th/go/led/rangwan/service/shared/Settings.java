package th.go.led.rangwan.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings in force, read once at the start; what is wrong stops it, all of it in one breath, each with its sentence. */
@Singleton
@Startup
@Lock(LockType.READ) // nothing changes after the start; a timer that waits for the start must not keep others out
@PermitAll
public class Settings {
    private static final Instant DEMO_START = Instant.parse("2021-10-12T02:00:00Z"); // 12 ต.ค. 2564 09:00, Bangkok

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    @PostConstruct
    void read() {
        values.putAll(StartCheck.passed());
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

    /** Whether people come in through a portal, so that nobody may log in with a password here. */
    public boolean portal() {
        return !portalAddress().isEmpty();
    }

    /** The portal's issuer address; empty when people do not come in through one. */
    public String portalAddress() {
        return values.get(Setting.RANGWAN_PORTAL_URL);
    }

    /** Where somebody goes after logging out; empty for a page of the application. */
    public String logoutAddress() {
        return values.get(Setting.RANGWAN_LOGOUT_URL);
    }

    /** Login name of the administrator of an empty database; empty for none. */
    public String firstAdministrator() {
        return values.get(Setting.RANGWAN_FIRST_ADMIN);
    }

    /** How the mail server is reached, as the settings of those names say. */
    public record Mail(String host, int port, String from, String security, String user, String password) {}

    /** The mail server; an empty host for none. */
    public Mail mail() {
        return new Mail(
                values.get(Setting.RANGWAN_MAIL_HOST),
                Integer.parseInt(values.get(Setting.RANGWAN_MAIL_PORT)),
                values.get(Setting.RANGWAN_MAIL_FROM),
                values.get(Setting.RANGWAN_MAIL_SECURITY),
                values.get(Setting.RANGWAN_MAIL_USER),
                values.get(Setting.RANGWAN_MAIL_PASSWORD));
    }

    /** The virus scanner's host and port; empty for none. */
    public Optional<InetSocketAddress> scanner() {
        String stated = values.get(Setting.RANGWAN_CLAMD);
        int colon = stated.lastIndexOf(':');
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(InetSocketAddress.createUnresolved(
                        stated.substring(0, colon), Integer.parseInt(stated.substring(colon + 1))));
    }

    /**
     * A setting as an administrator may see it.
     *
     * @param value in force, empty for one that is secret
     * @param set whether somebody has set it
     */
    public record Stated(Setting setting, String value, Setting.Source source, boolean set) {}

    /** Every setting in its order; no secret leaves this bean here. */
    public List<Stated> stated() {
        return Stream.of(Setting.values()).map(this::stated).toList();
    }

    private Stated stated(Setting setting) {
        Setting.Source source = setting.source(System.getenv(), System.getProperties());
        String value = setting.secret() ? "" : values.get(setting);
        return new Stated(setting, value, source, source != Setting.Source.DEFAULT);
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
