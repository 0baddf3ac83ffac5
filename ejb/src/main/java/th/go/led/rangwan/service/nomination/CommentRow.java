package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.RemarkKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A comment with its whole course.
 *
 * @param part the text that it is about, null for the whole answer
 * @param quote the words that it is about, empty for all of the text; {@code edition} is where they stood
 * @param stands whether these words still stand in the text
 */
public record CommentRow(
        long id, AnswerPart part, String quote, long edition, boolean stands, boolean open, List<Remark> remarks) {
    /** Copies its list. */
    public CommentRow {
        remarks = List.copyOf(remarks);
    }

    /** One thing said or done; {@code words} may be empty unless something was said. */
    public record Remark(RemarkKind kind, String words, Bilingual by, Instant at) {}
}
