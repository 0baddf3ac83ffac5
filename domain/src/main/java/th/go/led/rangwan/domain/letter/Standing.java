package th.go.led.rangwan.domain.letter;

import java.util.List;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a letter counts as.
 *
 * @param verdict whether its body is independent as ข้อ ๔.๒ asks: PASS, FAIL, or CANNOT_TELL until a director rules or
 *     the clinic was attended
 * @param reason why, in words
 * @param slot the slot, counted from 1, that it fills or would fill once accepted; 0 for none
 * @param filled whether it fills that slot now, that is, it is accepted and passes
 * @param ruled whether the verdict is a director's
 * @param doubts every question that was or is to be ruled on, those still open first
 * @param open how many of them are still open
 */
public record Standing(
        long letterId,
        Verdict verdict,
        Bilingual reason,
        int slot,
        boolean filled,
        boolean ruled,
        List<Doubt> doubts,
        int open) {
    /** Copies its list. */
    public Standing {
        doubts = List.copyOf(doubts);
    }

    /** Whether it waits for a director's word. */
    public boolean asksDirector() {
        return verdict == Verdict.CANNOT_TELL && open > 0;
    }

    /** The question that a director rules on next: the first open one, else the first; null when there is none. */
    public Doubt atHand() {
        return doubts.isEmpty() ? null : doubts.get(0);
    }
}
