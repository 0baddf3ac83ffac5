package th.go.led.rangwan.service.readiness;

import java.time.Instant;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.readiness.Fate;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A work in a cycle: what became of it and why, as the record says.
 *
 * @param cycleName the cycle's title
 * @param category code of the category; empty when none was chosen
 * @param nominationId 0 when it was never entered
 * @param state where the nomination stood or stands; null without one
 * @param since when it came there, or when it was last looked at; null when nobody ever did
 * @param why the words of whoever decided, null when no person did
 * @param planId the readiness plan that came of it, 0 for none
 * @param screened what the call says to the work now, told only where one work is asked after; else null
 */
public record PortfolioRow(
        long initiativeId,
        Bilingual title,
        Bilingual unit,
        String cycle,
        Bilingual cycleName,
        String category,
        Fate fate,
        long nominationId,
        NominationState state,
        Instant since,
        Why why,
        long planId,
        Bilingual screened) {
    /** The same row with what the call says to the work. */
    PortfolioRow saying(Bilingual verdict) {
        return new PortfolioRow(
                initiativeId,
                title,
                unit,
                cycle,
                cycleName,
                category,
                fate,
                nominationId,
                state,
                since,
                why,
                planId,
                verdict);
    }

    /** A person's words with the capacity in which they were said; empty texts when no capacity was needed. */
    public record Why(String words, Bilingual by, Bilingual capacity, Instant at) {
        static Why of(GoDecision word) {
            GoDecision.Given given = word.given();
            return given.reason().isEmpty() ? null : new Why(given.reason(), given.by(), given.capacity(), given.at());
        }
    }
}
