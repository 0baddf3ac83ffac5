package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A nomination at a glance: what is there and what is missing.
 *
 * @param undecided whether its cycle was cancelled and nobody has chosen where it goes
 * @param answers how far the answers are
 * @param reportParts how many parts of the evaluation report are present, of {@code reportNeeded}
 * @param lettersNeeded how many letters of reference the call asks for
 * @param nominee the unit whose work it is
 * @param parties what is known of nominee and nominator, in the words of the call
 * @param questionsVerified whether somebody has compared the questions with the real form
 * @param writable whether the caller may change answers and documents now
 */
public record NominationSheet(
        long id,
        Bilingual cycle,
        String category,
        Bilingual categoryName,
        NominationState state,
        boolean undecided,
        Instant since,
        Bilingual preparedBy,
        AnswerCounts answers,
        int reportParts,
        int reportNeeded,
        int lettersNeeded,
        Bilingual nominee,
        List<PartyFact> parties,
        boolean questionsVerified,
        boolean writable) {

    /** The word by which the bundles name where it stands. */
    public String stands() {
        return undecided ? "undecided" : state.name();
    }

    /** A fact about nominee or nominator: what it is, and its value; null while nobody has given it. */
    public record PartyFact(Bilingual label, Bilingual value) {}
}
