package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * How an answer stands, for a page that is open on it.
 *
 * @param changed the parts that have another edition than the page knows
 * @param writers who writes where in the nomination, the asking page left out
 * @param standing how far the answers are; null when nothing changed
 */
public record AnswerState(List<PartState> changed, List<WriterRow> writers, Standing standing) {
    /** How far the answer is, whether its translation is older than the Thai, and how far all are. */
    public record Standing(AnswerStanding of, boolean stale, AnswerCounts counts) {}

    /** A part as it stands; {@code mine} when the caller wrote it, on another page. */
    public record PartState(AnswerPart part, long edition, String words, Bilingual by, boolean mine, Instant at) {}

    /** Somebody who writes now, and where. */
    public record WriterRow(String question, AnswerPart part, Bilingual name, boolean mine) {}
}
