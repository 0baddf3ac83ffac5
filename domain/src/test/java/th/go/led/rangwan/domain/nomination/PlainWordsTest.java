package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "น้ำใจ เปราะบาง ๑๒๓ ฯลฯ ๆ",
                "“สิทธิ” & <ฟรี> – 50 %",
                "น\u0e4d\u0e49า", // sara am in two letters, the tone between them
                "ท\u0e49\u0e38ง", // tone before vowel: not in the order of NFC, and kept so
                "e\u0301 \u00e9",
                "\uD83D\uDE00\uD83C\uDDF9\uD83C\uDDED",
                "แบ่ง\u200bคำ \u00a0 tab\tline\nnext",
                "\u200f\u0627\u0644\u0639\u0631\u0628\u064a\u0629\u200e"
            })
    void whatPeopleWriteStaysLetterForLetter(String words) {
        PlainWords kept = PlainWords.of(words);
        assertEquals(words, kept.text());
        assertFalse(kept.dropped());
    }

    @Test
    void thaiThatIsComposedStaysComposed() {
        String composed = "น้ำท่วมทั่วจังหวัด กำหนดการ";
        assertTrue(Normalizer.isNormalized(PlainWords.of(composed).text(), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource({
        "0000,1,0", "0007,1,0", "000B,1,0", "001B,1,0", "007F,1,0", "0085,1,0", "009F,1,0", "FEFF,1,0", "FFFE,1,0",
        "FDD0,1,0", "1FFFF,1,0", "202A,0,1", "202E,0,1", "2066,0,1", "2069,0,1", "200B,0,0", "200E,0,0", "2028,0,0"
    })
    void whatNobodySeesIsDroppedAndCounted(String hexadecimal, int controls, int directions) {
        String letter = Character.toString(Integer.parseInt(hexadecimal, 16));
        PlainWords kept = PlainWords.of("ก" + letter + "ข");
        assertEquals(controls + directions > 0 ? "กข" : "ก" + letter + "ข", kept.text());
        assertEquals(controls, kept.controls());
        assertEquals(directions, kept.directions());
    }

    @Test
    void lineEndsAreSingleAndNoLoss() {
        PlainWords kept = PlainWords.of("a\r\nb\rc\n\r\nd");
        assertEquals("a\nb\nc\n\nd", kept.text());
        assertFalse(kept.dropped());
    }
}
