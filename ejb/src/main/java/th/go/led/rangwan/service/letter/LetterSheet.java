package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.letter.IndependenceQuestion;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One letter with what the caller may do to it now.
 *
 * @param acts the likeliest first; empty for a reader
 * @param rulings every ruling on its body, the last first
 * @param reminders the days on which the body will be reminded; empty when nobody waits for it
 * @param recipient to whom messages about it go
 */
public record LetterSheet(
        LetterRow row, List<LetterAct> acts, List<Ruling> rulings, List<LocalDate> reminders, Recipient recipient) {

    /**
     * A director's ruling on the letter's body, which stays visible for ever.
     *
     * @param other the other body of a pair, else null
     */
    public record Ruling(
            IndependenceQuestion question, Bilingual other, Verdict verdict, String reason, Bilingual by, Instant at) {
        static Ruling of(IndependenceRuling given, OutsideBody seenFrom) {
            OutsideBody other = given.other() == null || given.body().is(seenFrom) ? given.other() : given.body();
            return new Ruling(
                    given.question(),
                    other == null ? null : other.name(),
                    given.verdict(),
                    given.reason(),
                    new Bilingual(given.ruledBy().nameTh(), given.ruledBy().nameEn()),
                    given.ruledAt());
        }
    }
}
