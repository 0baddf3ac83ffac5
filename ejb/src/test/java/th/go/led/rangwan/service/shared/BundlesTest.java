package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;

class BundlesTest {
    private static String filled(String text, Object... arguments) {
        return Bundles.filled(Language.TH, text, Arrays.asList(arguments));
    }

    @Test
    void argumentsStandWhereTheirNumbersStood() {
        assertEquals("สาขา 2 ประสิทธิภาพ 2", filled("สาขา {0} {1} {0}", 2, "ประสิทธิภาพ"));
        assertEquals("null", filled("{0}", (Object) null));
        assertEquals("ไทย", filled("{0}", new Bilingual("ไทย", "English")));
        assertEquals("English", Bundles.filled(Language.EN, "{0}", List.of(new Bilingual("ไทย", "English"))));
    }

    @Test
    void whatIsTypedIsNeverReadAsAPattern() {
        assertEquals("{1} ''", filled("{0}", "{1} ''"));
    }

    @Test
    void anApostropheIsWrittenTwice() {
        assertEquals("the scanner's limit", filled("the scanner''s limit"));
        assertEquals("it's x", filled("it's {0}", "x"));
    }

    @Test
    void whatNoArgumentIsGivenForStays() {
        assertEquals("{0} {x} {} { a", filled("{0} {x} {} { a"));
        assertEquals("a {1} {99999999999}", filled("{0} {1} {99999999999}", "a"));
    }

    @Test
    void aKeyOfNoBundleIsNotFound() {
        Bundles bundles = new Bundles("th.go.led.rangwan.service", BundlesTest.class.getClassLoader());
        assertTrue(bundles.find(Language.TH, "nowhere", "nowhere.text").isEmpty());
        assertTrue(bundles.find(Language.TH, "nowhere", "nowhere.text").isEmpty());
    }
}
