package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
