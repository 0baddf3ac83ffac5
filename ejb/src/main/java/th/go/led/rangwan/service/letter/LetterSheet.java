package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One letter with what the caller may do to it now.
 *
 * @param acts the likeliest first; empty for a reader
 * @param rulings every ruling, the last first
 * @param reminders the days on which the body will be reminded; empty when nobody waits for it
 * @param recipient to whom messages about it go
 */
public record LetterSheet(
        LetterRow row, List<LetterAct> acts, List<Ruling> rulings, List<LocalDate> reminders, Recipient recipient) {

    /** A director's ruling, which stays visible for ever. */
    public record Ruling(Verdict verdict, String reason, Bilingual by, Instant at) {}
}
