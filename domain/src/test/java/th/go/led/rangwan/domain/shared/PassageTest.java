package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    private static String shown(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.hit() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "เครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน,สิทธิ,เครือข่ายบริการที่คำนึงถึง[สิทธิ]มนุษยชน",
        "ปี ๒๕๖๒ และ 2562,2562,ปี [๒๕๖๒] และ [2562]",
        "Human RIGHTS,rights,Human [RIGHTS]",
        "หาน\u0e4d\u0e49\u0e32ดื่ม,น\u0e49\u0e33,หา[น\u0e4d\u0e49\u0e32]ดื่ม",
        "บัง\u200bคับคดี,บังคับ,[บัง\u200bคับ]คดี",
        "aaa,aa,[aa]a",
        "ab ba,a b,[ab] [ba]",
        "ไม่มี,อื่น,ไม่มี"
    })
    void hitsAreMarkedInTheTextAsItStands(String text, String typed, String expected) {
        assertEquals(expected, shown(Passage.whole(text, SearchText.words(typed))));
    }

    @Test
    void aLongTextIsShownAroundItsFirstHit() {
        String text = "ก".repeat(500) + " คำตอบ " + "ข".repeat(500);
        Passage passage = Passage.around(text, List.of("คำตอบ"));
        String shown = shown(passage);
        assertTrue(passage.hit());
        assertTrue(shown.startsWith("…ก") && shown.contains("[คำตอบ]") && shown.endsWith("ข…"), shown);
        assertTrue(shown.length() < 300, shown);
    }

    @Test
    void aTextWithoutAHitIsShownFromItsBeginning() {
        Passage passage = Passage.around("ก".repeat(500), List.of("ข"));
        assertFalse(passage.hit());
        assertTrue(shown(passage).startsWith("ก") && shown(passage).endsWith("…"));
        assertEquals("", shown(Passage.around("", List.of("ข"))));
        assertEquals(" สั้น ", shown(Passage.around(" สั้น ", List.of())));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "😀".repeat(200) + "คำ" + "😀".repeat(200);
        Passage.around(text, List.of("คำ"))
                .pieces()
                .forEach(piece -> assertTrue(
                        piece.words().codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
                        piece.words()));
    }
}
