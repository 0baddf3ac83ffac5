package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @Test
    void aPropertyWinsOverTheEnvironmentAndBlankCountsAsNotSet() {
        Map<String, String> environment = Map.of("RANGWAN_CLAMD", "scanner:3310");
        assertEquals("scanner:3310", Setting.RANGWAN_CLAMD.in(environment, Map.of()));
        assertEquals(Setting.Source.ENVIRONMENT, Setting.RANGWAN_CLAMD.source(environment, Map.of()));
        Map<String, String> properties = Map.of("rangwan.clamd", "other:1");
        assertEquals("other:1", Setting.RANGWAN_CLAMD.in(environment, properties));
        assertEquals(Setting.Source.PROPERTY, Setting.RANGWAN_CLAMD.source(environment, properties));
        assertEquals(Setting.Source.DEFAULT, Setting.RANGWAN_CLAMD.source(Map.of("RANGWAN_CLAMD", " "), Map.of()));
    }

    @Test
    void aWrongValueIsRefusedWithItsForm() {
        String words = assertThrows(
                        IllegalStateException.class,
                        () -> Setting.RANGWAN_CLAMD.in(Map.of("RANGWAN_CLAMD", "scanner"), Map.of()))
                .getMessage();
        assertTrue(words.contains("a host and port"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "25", "587", "9999", "10000", "59999", "64999", "65499", "65529", "65535"})
    void aPortThatThereIsIsTaken(String port) {
        assertEquals(port, Setting.RANGWAN_MAIL_PORT.in(Map.of("RANGWAN_MAIL_PORT", port), Map.of()));
        String scanner = "scanner:" + port;
        assertEquals(scanner, Setting.RANGWAN_CLAMD.in(Map.of("RANGWAN_CLAMD", scanner), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "025", "65536", "65540", "65600", "66000", "70000", "99999", "100000"})
    void aPortThatThereIsNotIsRefused(String port) {
        assertThrows(
                IllegalStateException.class,
                () -> Setting.RANGWAN_MAIL_PORT.in(Map.of("RANGWAN_MAIL_PORT", port), Map.of()));
        assertThrows(
                IllegalStateException.class,
                () -> Setting.RANGWAN_CLAMD.in(Map.of("RANGWAN_CLAMD", "scanner:" + port), Map.of()));
    }

    @Test
    void passwordsAreSecretAndNamesAreNot() {
        assertTrue(Setting.RANGWAN_MAIL_PASSWORD.secret());
        assertFalse(Setting.RANGWAN_MAIL_USER.secret());
    }
}
