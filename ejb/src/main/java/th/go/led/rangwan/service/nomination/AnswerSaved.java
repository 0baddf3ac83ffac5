package th.go.led.rangwan.service.nomination;

import java.io.Serializable;
import java.time.Instant;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What became of typed words: saved, or set aside because somebody else had saved since.
 *
 * @param edition the part's edition now
 * @param words the part's words now: the typed ones when saved, else the other person's
 * @param by who wrote these, {@code at} when; {@code mine} when that is the caller, on this page or another
 * @param stale whether the text to submit is older than the Thai
 * @param controls how many characters that no reader sees were dropped
 * @param directions how many marks that turn the direction of writing were dropped
 */
public record AnswerSaved(
        boolean saved,
        AnswerPart part,
        long edition,
        String words,
        Bilingual by,
        boolean mine,
        Instant at,
        AnswerStanding standing,
        boolean stale,
        AnswerCounts counts,
        int controls,
        int directions)
        implements Serializable {
    /** Whether something typed was dropped. */
    public boolean dropped() {
        return controls + directions > 0;
    }
}
