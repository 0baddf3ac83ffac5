package th.go.led.rangwan.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Language;

class AskedLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "th|TH",
                "th;q=0.5, en;q=0.8|EN",
                "en;q=0, th|TH",
                "fr, en;q=0.3|EN",
                "fr|TH",
                "*|TH",
                "''|TH",
                ";;;q=x|TH",
                "eng|TH"
            })
    void theFirstLanguageThatWeSpeakCounts(String header, Language expected) {
        assertEquals(expected, AskedLanguage.of(header));
    }

    @Test
    void withoutTheHeaderItIsThai() {
        assertEquals(Language.TH, AskedLanguage.of(null));
    }
}
