package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One letter with what the caller may do to it now.
 *
 * @param acts the likeliest first; empty for a reader
 * @param rulings every ruling, the last first
 */
public record LetterSheet(LetterRow row, List<LetterAct> acts, List<Ruling> rulings) {

    /** A director's ruling, which stays visible for ever. */
    public record Ruling(Verdict verdict, String reason, Bilingual by, Instant at) {}
}
