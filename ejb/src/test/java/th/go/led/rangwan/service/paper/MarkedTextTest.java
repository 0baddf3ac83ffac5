package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.paper.Span;

/** The words of a paper in pieces, each with the numbers of what was found there. */
class MarkedTextTest {
    @Test
    void thePiecesAreTheTextFromItsFirstWord() {
        String text = "\n\n \nเรื่อง การสมัคร\n\nเรียน อธิบดี\n";
        int subject = text.indexOf("การสมัคร");
        List<MarkedText.Piece> pieces = MarkedText.of(text, Map.of(1, List.of(new Span(subject, subject + 8))));
        assertEquals(
                List.of("เรื่อง ", "การสมัคร", "\n\nเรียน อธิบดี\n"),
                pieces.stream().map(MarkedText.Piece::words).toList());
        assertEquals(List.of(1), pieces.get(1).begins());
    }

    @Test
    void aTextOfBlanksAloneHasNoPiece() {
        assertEquals(List.of(), MarkedText.of("\n \n", Map.of()));
    }

    @Test
    void placesThatOverlapAreCutAndEachEndIsTold() {
        String text = "สมัครรางวัล UNPSA 2022 แล้ว";
        int name = text.indexOf("UNPSA");
        int end = text.indexOf(" แล้ว");
        List<MarkedText.Piece> pieces =
                MarkedText.of(text, Map.of(1, List.of(new Span(0, end)), 2, List.of(new Span(name, end))));
        assertEquals(
                List.of("1", "1 2", ""),
                pieces.stream().map(MarkedText.Piece::of).toList());
        assertEquals(
                List.of(new MarkedText.Mark(1, 1), new MarkedText.Mark(2, 1)),
                pieces.get(1).ends());
        assertTrue(pieces.get(1).belongs(2) && !pieces.get(0).belongs(2));
    }

    @Test
    void aPartHasTheMarksThatReachIntoIt() {
        String text = "กขคงจฉ";
        List<MarkedText.Piece> pieces =
                MarkedText.of(text, new Span(2, 6), Map.of(1, List.of(new Span(0, 1), new Span(1, 4))));
        assertEquals(
                List.of("คง", "จฉ"),
                pieces.stream().map(MarkedText.Piece::words).toList());
        assertEquals("1", pieces.get(0).of());
        assertEquals(List.of(new MarkedText.Mark(1, 2)), pieces.get(0).ends());
    }

    @Test
    void theSamePlaceOfManyNumbersIsOnePiece() {
        Map<Integer, List<Span>> places = new HashMap<>();
        for (int i = 1; i <= 1000; i++) places.put(i, List.of(new Span(0, 1)));
        assertEquals(2, MarkedText.of("กข", places).size());
    }
}
