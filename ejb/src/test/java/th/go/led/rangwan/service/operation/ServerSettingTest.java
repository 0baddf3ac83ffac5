package th.go.led.rangwan.service.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.service.shared.Setting;

class ServerSettingTest {
    private static final Path SCRIPTS = Path.of("../ear/src/main/server");

    @Test
    void whatTheScriptsReadIsOnThePageUnderTheSameProperty() throws IOException {
        Map<String, String> known = new TreeMap<>();
        Stream.of(Setting.values()).forEach(setting -> known.put(setting.name(), setting.property()));
        Stream.of(ServerSetting.values()).forEach(setting -> known.put(setting.name(), setting.property()));
        int read = 0;
        for (Path script : scripts()) {
            Matcher found =
                    Pattern.compile("\\$\\{(?:([a-z.]+),)?env\\.([A-Z_]+)").matcher(Files.readString(script));
            for (; found.find(); read++) {
                assertTrue(known.containsKey(found.group(2)), found.group() + " in " + script);
                if (found.group(1) != null) {
                    assertEquals(known.get(found.group(2)), found.group(1), "in " + script);
                }
            }
        }
        assertTrue(read > 20, read + " settings found in " + SCRIPTS);
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".cli")).toList();
        }
    }

    @Test
    void aSecretIsToldAsSetAndWhereItIsKeptAndNeverItself() {
        SettingRow locked = ServerSetting.DB_PASSWORD.row(
                Map.of(), Map.of("rangwan.locked", "DB_PASSWORD,OIDC_SECRET"), "jdbc:x", "me");
        assertEquals(
                new SettingRow("DB_PASSWORD", "rangwan.db.password", "", true, true, Setting.Source.LOCKED), locked);
        SettingRow open = ServerSetting.OIDC_SECRET.row(Map.of("OIDC_SECRET", "geheim"), Map.of(), "", "");
        assertEquals(new SettingRow("OIDC_SECRET", "oidc.secret", "", true, true, Setting.Source.ENVIRONMENT), open);
    }

    @Test
    void aPropertyWinsAndWhatNobodySetsHasItsDefault() {
        Map<String, String> environment = Map.of("RANGWAN_TLS_KEYSTORE", "/etc/one.p12");
        assertEquals(
                "/etc/two.p12",
                ServerSetting.RANGWAN_TLS_KEYSTORE
                        .row(environment, Map.of("rangwan.tls.keystore", "/etc/two.p12"), "", "")
                        .value());
        assertEquals(
                "false",
                ServerSetting.RANGWAN_PROXY_FORWARDING
                        .row(Map.of(), Map.of(), "", "")
                        .value());
        List<String> told = ServerSetting.rows("", "").map(SettingRow::name).toList();
        assertTrue(told.contains("RANGWAN_PROXY_FORWARDING") && !told.contains("LDAP_MEMBERS"), told.toString());
    }
}
