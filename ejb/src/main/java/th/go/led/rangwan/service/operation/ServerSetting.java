package th.go.led.rangwan.service.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.service.shared.Setting;

/** The settings that the server's own scripts read: data source and listeners, and what login and neighbours bring along. */
enum ServerSetting {
    RANGWAN_DATA("~/.rangwan"),
    DB_URL(""),
    DB_DRIVER("h2"),
    DB_USER(""),
    DB_PASSWORD(""),
    RANGWAN_HTTP_ADDRESS(System.getProperty("jboss.bind.address", "127.0.0.1")),
    RANGWAN_PROXY_FORWARDING("false"),
    RANGWAN_TLS_KEYSTORE("rangwan-tls.p12"),
    RANGWAN_TLS_PASSWORD(""),
    RANGWAN_NODES,
    RANGWAN_BACKUPS,
    RANGWAN_SERVER,
    RANGWAN_MANAGEMENT,
    PG_BIN,
    OIDC_CLIENT_ID,
    OIDC_SECRET,
    OIDC_PRINCIPAL,
    OIDC_SSL_REQUIRED,
    LDAP_URL,
    LDAP_USER,
    LDAP_PASSWORD,
    LDAP_LOGIN,
    LDAP_PEOPLE,
    LDAP_GROUPS,
    LDAP_MEMBERS,
    AJP_ADDRESS,
    AJP_SECRET;

    private final String otherwise;
    private final boolean everywhere;

    /** One that every server reads. */
    ServerSetting(String otherwise) {
        this.otherwise = otherwise;
        this.everywhere = true;
    }

    /** One that a script reads which a server may do without, such as oidc.cli: told where somebody sets it. */
    ServerSetting() {
        this.otherwise = "";
        this.everywhere = false;
    }

    /** All of them as they are in force; address and account as the database itself names them. */
    static Stream<SettingRow> rows(String address, String account) {
        Map<String, String> environment = System.getenv();
        Map<?, ?> properties = System.getProperties();
        return Stream.of(values())
                .filter(setting ->
                        setting.everywhere || setting.source(environment, properties) != Setting.Source.DEFAULT)
                .map(setting -> setting.row(environment, properties, address, account));
    }

    /** The system property that wins over the environment, e.g. {@code rangwan.db.url} and {@code oidc.client.id}. */
    String property() {
        return (name().startsWith("DB_") ? "rangwan." : "")
                + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private boolean secret() {
        return name().matches(".*_(PASSWORD|SECRET)");
    }

    SettingRow row(Map<String, String> environment, Map<?, ?> properties, String address, String account) {
        Setting.Source source = source(environment, properties);
        String stated = (String) properties.get(property());
        if (stated == null) {
            stated = environment.getOrDefault(name(), otherwise);
        }
        String value = secret()
                ? ""
                : switch (this) {
                    case DB_URL -> masked(address);
                    case DB_USER -> account;
                    default -> masked(stated);
                };
        return new SettingRow(name(), property(), value, secret(), source != Setting.Source.DEFAULT, source);
    }

    private Setting.Source source(Map<String, String> environment, Map<?, ?> properties) {
        if (locked(properties).contains(name())) {
            return Setting.Source.LOCKED;
        }
        if (properties.get(property()) != null) {
            return Setting.Source.PROPERTY;
        }
        return environment.containsKey(name()) ? Setting.Source.ENVIRONMENT : Setting.Source.DEFAULT;
    }

    /** The names of all secrets that {@code rangwan install} has locked with the server's key. */
    static List<String> locked(Map<?, ?> properties) {
        Object names = properties.get("rangwan.locked");
        return names == null ? List.of() : List.of(names.toString().split(","));
    }

    /** An address of a database without what may be secret in it: all that follows {@code password=}, and an account before an @. */
    static String masked(String address) {
        return address.replaceAll("(?i)((?:ssl)?password|secret|key)=[^&;]*", "$1=•••")
                .replaceAll("//[^/@]*@", "//•••@");
    }
}
