package th.go.led.rangwan.service.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.nomination.WordDifference;

class ThaiWordsTest {
    private static List<WordDifference.Piece> pieces(String before, String after) {
        List<String> one = ThaiWords.cut(before);
        List<String> other = ThaiWords.cut(after);
        return new WordDifference(one, other).pieces(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "สิทธิมนุษยชน", "น้ำ ๆ ฯลฯ", "a  b\n\nc — “ก” 👍🏽 1,000.50"})
    void whatIsCutIsTheTextWhenJoined(String text) {
        assertEquals(text, String.join("", ThaiWords.cut(text)));
    }

    @Test
    void aChangedWordInTheMiddleOfAThaiLineIsTheOnlyDifference() {
        String drawn =
                pieces("กรมปรับทัศนคติบุคลากรและปรับกระบวนการทำงาน", "กรมปรับทัศนคติผู้บริหารและปรับกระบวนการทำงาน")
                        .stream()
                        .map(piece -> piece.kind() + ":" + piece.words())
                        .collect(Collectors.joining("|"));
        assertEquals("SAME:กรมปรับทัศนคติ|DELETED:บุคลากร|INSERTED:ผู้บริหาร|SAME:และปรับกระบวนการทำงาน", drawn);
    }

    @Test
    void aLongThaiTextIsCutAndComparedInBoundedSteps() {
        String sentence = "กรมบังคับคดีพบว่าลูกหนี้และผู้มีส่วนได้เสียจำนวนมากไม่ทราบสิทธิตามกฎหมายของตน ";
        String before = sentence.repeat(600);
        String after = before.replace("จำนวนมาก", "ส่วนใหญ่").replace("กฎหมาย", "ระเบียบ");
        List<String> one = ThaiWords.cut(before);
        List<String> other = ThaiWords.cut(after);
        assertTrue(one.size() > 8_000, "words: " + one.size());
        WordDifference difference = new WordDifference(one, other);
        assertTrue(difference.steps() < 60_000_000, "steps: " + difference.steps());
    }
}
