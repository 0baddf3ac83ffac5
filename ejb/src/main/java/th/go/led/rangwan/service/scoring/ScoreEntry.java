package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.scoring.Interest;

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
     * @param points digits from 0 to 100, Thai or Arabic
     * @param evidence what the points rest on
     * @param unproved whether the scorer said that there is no evidence
     */
    public record Line(String criterion, String points, String comment, String evidence, boolean unproved) {}
}
