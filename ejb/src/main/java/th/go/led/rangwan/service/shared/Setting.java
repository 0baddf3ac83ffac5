package th.go.led.rangwan.service.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting of the application with its default and meaning. A value comes from the environment under the
 * setting's name, or from a system property such as {@code rangwan.mode}, which wins. The database's own settings
 * (DB_URL and so on) belong to the server's data source.
 */
public enum Setting {
    /** demo shows the demo accounts and a pretended clock; production refuses both. */
    RANGWAN_MODE("production", "demo|production", "demo or production"),
    /** Instant at which a demo's clock starts (ISO 8601, UTC); empty for the machine's clock. */
    RANGWAN_CLOCK("", "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "an instant such as 2021-10-12T02:00:00Z"),
    /** on lets writers of letters answer at a page without a login; off where the server is not reached from outside. */
    RANGWAN_WRITER_PAGE("on", "on|off", "on or off"),
    /** The application's address as the world outside knows it, for links in messages; empty for the one a browser asks. */
    RANGWAN_PUBLIC_URL(
            "", "|https?://[^\\s/?#]+(/[^\\s/?#]+)*", "an address such as https://rangwan.example.go.th/rangwan"),
    /** The portal's issuer address when people come in through one; the server's oidc.cli reads it too. Empty for none. */
    RANGWAN_PORTAL_URL(
            "", "|https?://[^\\s/?#]+(/[^\\s/?#]+)*", "an address such as https://sso.example.go.th/realms/led"),
    /** Where somebody goes after logging out; empty for a page of the application that says so. */
    RANGWAN_LOGOUT_URL("", "|https?://[^\\s]+", "an address such as https://portal.example.go.th/"),
    /** Login name of the administrator who is entered into an empty database; who comes first can then enter the others. */
    RANGWAN_FIRST_ADMIN("", "[A-Za-z0-9._@-]{0,100}", "a login name of the portal"),
    /** Name of the mail server; empty for none: messages are then printed, or downloaded and sent by hand. */
    RANGWAN_MAIL_HOST("", "[A-Za-z0-9._:-]*", "a host name"),
    /** Its port: 25, with starttls usually 587, with tls 465. */
    RANGWAN_MAIL_PORT("25", Shapes.PORT, "a port number, 65535 at most"),
    /** The address that messages come from; needed with a mail server. */
    RANGWAN_MAIL_FROM("", "|[^@\\s]+@[^@\\s]+", "an e-mail address"),
    /** How the conversation with the mail server is protected; starttls is then required, not only offered. */
    RANGWAN_MAIL_SECURITY("none", "none|starttls|tls", "none, starttls or tls"),
    /** The account at the mail server; empty for one that asks for none. */
    RANGWAN_MAIL_USER("", "\\S*", "an account name"),
    /** Its password. */
    RANGWAN_MAIL_PASSWORD("", ".*", "a password"),
    /** The virus scanner, a clamd that listens on TCP; empty for none: files are then taken without a scan. */
    RANGWAN_CLAMD("", "|[A-Za-z0-9._-]+:(" + Shapes.PORT + ")", "a host and port such as localhost:3310");

    private static final class Shapes {
        /** 1 to 65535. */
        static final String PORT = "[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]";
    }

    private final String defaultValue;
    private final String pattern;
    private final String form;

    Setting(String defaultValue, String pattern, String form) {
        this.defaultValue = defaultValue;
        this.pattern = pattern;
        this.form = form;
    }

    /** The value used when nobody sets one. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What a value must look like, in words. */
    public String form() {
        return form;
    }

    /** The system property that stands for this setting, e.g. {@code rangwan.mode}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Where a value comes from. */
    public enum Source {
        /** The server's credential store: {@code rangwan install} locked it with the server's key. */
        LOCKED,
        /** A system property, which wins. */
        PROPERTY,
        /** The environment of the server. */
        ENVIRONMENT,
        /** Nobody sets one. */
        DEFAULT
    }

    /** Whether no screen ever shows its value. */
    public boolean secret() {
        return name().matches(".*_(PASSWORD|SECRET|TOKEN|KEY)");
    }

    /** Where the value in force comes from; one that is set and blank counts as not set. */
    public Source source(Map<String, String> environment, Map<?, ?> properties) {
        if (properties.get(property()) != null) {
            return ((String) properties.get(property())).isBlank() ? Source.DEFAULT : Source.PROPERTY;
        }
        return environment.getOrDefault(name(), "").isBlank() ? Source.DEFAULT : Source.ENVIRONMENT;
    }

    /** The value in force; stops the start with a sentence when it cannot be right. */
    public String in(Map<String, String> environment, Map<?, ?> properties) {
        String value = Optional.ofNullable((String) properties.get(property()))
                .or(() -> Optional.ofNullable(environment.get(name())))
                .filter(text -> !text.isBlank())
                .orElse(defaultValue)
                .strip();
        if (!value.matches(pattern)) {
            throw new IllegalStateException("%s must be %s, but is \"%s\"".formatted(name(), form, value));
        }
        return value;
    }
}
