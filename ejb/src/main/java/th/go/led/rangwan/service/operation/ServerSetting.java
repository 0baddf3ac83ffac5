package th.go.led.rangwan.service.operation;

import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.service.shared.Setting;

/** The settings that the server's data source reads, see rangwan.cli. */
enum ServerSetting {
    RANGWAN_DATA("rangwan.data"),
    DB_URL("rangwan.db.url"),
    DB_DRIVER("rangwan.db.driver"),
    DB_USER("rangwan.db.user"),
    DB_PASSWORD("rangwan.db.password");

    private final String property;

    ServerSetting(String property) {
        this.property = property;
    }

    /** All of them as they are in force; address and account as the database itself names them. */
    static Stream<SettingRow> rows(String address, String account) {
        return Stream.of(values()).map(setting -> setting.row(address, account));
    }

    private SettingRow row(String address, String account) {
        Map<String, String> environment = System.getenv();
        Setting.Source source = System.getProperty(property) != null
                ? Setting.Source.PROPERTY
                : environment.containsKey(name()) ? Setting.Source.ENVIRONMENT : Setting.Source.DEFAULT;
        String value =
                switch (this) {
                    case DB_URL -> masked(address);
                    case DB_USER -> account;
                    case DB_PASSWORD -> "";
                    case DB_DRIVER -> stated("h2");
                    case RANGWAN_DATA -> stated("~/.rangwan");
                };
        return new SettingRow(name(), property, value, this == DB_PASSWORD, source != Setting.Source.DEFAULT, source);
    }

    private String stated(String otherwise) {
        String stated = System.getProperty(property, System.getenv(name()));
        return stated == null ? otherwise : stated;
    }

    /** An address of a database without what may be secret in it: all that follows {@code password=}, and an account before an @. */
    static String masked(String address) {
        return address.replaceAll("(?i)((?:ssl)?password|secret|key)=[^&;]*", "$1=•••")
                .replaceAll("//[^/@]*@", "//•••@");
    }
}
