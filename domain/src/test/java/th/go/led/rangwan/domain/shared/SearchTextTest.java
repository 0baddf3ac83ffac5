package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @Test
    void thaiDigitsLettersAndSaraAmAreFolded() {
        assertEquals("hr-2562 น\u0e33ร่อง", SearchText.folded("  HR-๒๕๖๒\n น\u0e4d\u0e32ร่อง "));
    }

    @Test
    void everyWordBecomesAPatternAndSignsStandForThemselves() {
        assertEquals(List.of("%50!%%", "%a!_b!!%"), SearchText.patterns("๕๐% A_b!"));
        assertEquals(List.of(), SearchText.patterns("  "));
        assertEquals(8, SearchText.patterns("1 2 3 4 5 6 7 8 9 10").size());
    }

    @ParameterizedTest
    @CsvSource({
        "น\u0e49\u0e33,น\u0e4d\u0e49\u0e32", // น้ำ: as one character, and as two before the tone mark
        "น\u0e49\u0e33,น\u0e49\u0e4d\u0e32", // and after it
        "น\u0e33,น\u0e4d\u200b\u0e32",
        "ที\u0e48,ท\u0e48\u0e35", // the tone mark typed before the vowel
        "แรก,\u0e40\u0e40รก",
        "ข้อ 1.4,ข้อ ๑.๔",
        "2565,２５٦5",
        "caf\u00e9,CAFE\u0301",
        "σοφος,ΣΟΦΟΣ",
        "บังคับคดี,บัง\u200bคับ\u00adคดี\ufeff",
        "ก ข,'  ก\u00a0\t\u0000\n ข '",
        "ab,a\ud800b"
    })
    void whatLooksAlikeIsFoundAlike(String one, String other) {
        assertEquals(SearchText.folded(one), SearchText.folded(other));
        assertEquals(
                SearchText.folded(one), SearchText.folded(SearchText.folded(other)), "folding twice changes nothing");
    }

    @Test
    void anEmptyTextAndOneOfUnseenCharactersFoldToNothing() {
        assertEquals("", SearchText.folded(""));
        assertEquals("", SearchText.folded("\u200b \u200d\ud83d"));
        assertEquals(List.of(), SearchText.words("\u200b"));
    }

    @Test
    void aWordThatIsTypedTwiceIsAskedOnceAndALongSearchIsCut() {
        assertEquals(List.of("hr", "2562"), SearchText.words("HR ๒๕๖๒ hr"));
        assertEquals(
                SearchText.LONGEST, SearchText.words("ก".repeat(500)).get(0).length());
    }

    @ParameterizedTest
    @CsvSource({
        "2564,2021",
        "๒๕๖๔,2021",
        "พ.ศ. 2564,2021",
        "พศ 2564,2021",
        "2021,2021",
        "ค.ศ. 2021,2021",
        "BE 2564,2021",
        "A.D. 2021,2021"
    })
    void aYearIsReadInBothEras(String typed, int common) {
        assertEquals(common, EraYear.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "0", "3000", "พ.ศ. 2021", "ค.ศ. 2564", "ปี 2564", "", "2564.5", "-2564"})
    void whatIsNoYearIsRefused(String typed) {
        assertEquals(
                "shared.refused.year",
                assertThrows(RefusedException.class, () -> EraYear.parse(typed)).key());
    }
}
