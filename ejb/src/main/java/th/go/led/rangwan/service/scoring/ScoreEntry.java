package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.Score;

/**
 * What a scorer typed.
 *
 * @param seenSheet id of the own sheet that the scorer saw and now corrects, 0 for none
 * @param reason why the scorer abstains
 */
public record ScoreEntry(long seenSheet, Interest interest, String reason, List<Line> lines) {
    /** Copies the lines. */
    public ScoreEntry {
        lines = List.copyOf(lines);
    }

    /**
     * One criterion as typed, in the order of the call.
     *
     * @param points digits, Thai or Arabic
     * @param refs the evidence and answers that were picked, as the desk offered them
     * @param unproved whether the scorer said that there is no evidence
     */
    public record Line(String criterion, String points, Score.Words words, List<String> refs, boolean unproved) {
        /** Copies its references. */
        public Line {
            refs = List.copyOf(refs);
        }
    }
}
