package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What one clause says to a work in one category.
 *
 * @param clause the clause's code, for example 1.6a
 * @param title what it is called in a sentence: ข้อ ๑.๖, clause 1.6a
 * @param shortName what it asks for, in a few words
 * @param standing the verdict that counts, or that it waits for the filing
 * @param computed the verdict that the rule gives; differs from {@code standing} only where a director overrode it
 * @param quoteTh the words of the call, untouched
 * @param facts the facts used, with their givers
 * @param missing the facts that are missing, with whom to ask
 * @param explanation why, fit to be pasted into a memo
 * @param finding the first thing found that decides, bare: neither who stated it nor why
 * @param firstEligibleOn the first date on which it would pass when only time is lacking, else null
 * @param whatWouldChange what would change it; empty texts when nothing needs to
 * @param override what a director put in the place of the computed verdict, null when nobody did
 */
public record ClauseVerdict(
        String clause,
        Bilingual title,
        Bilingual shortName,
        ClauseStanding standing,
        ClauseStanding computed,
        String quoteTh,
        List<UsedFact> facts,
        List<MissingFact> missing,
        Bilingual explanation,
        Bilingual finding,
        LocalDate firstEligibleOn,
        Bilingual whatWouldChange,
        GivenOverride override)
        implements Serializable {

    public ClauseVerdict {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** Clause, verdict and reason as one sentence. */
    public Bilingual sentence() {
        return new Bilingual(
                title.th() + " " + standing.label().th() + ": " + explanation.th(),
                standing.label().en() + ", " + title.en() + ": " + explanation.en());
    }

    /** The clause as a paragraph of an official memo, in full sentences. */
    public Bilingual memo() {
        return MemoSentence.of(this);
    }

    /** Whether it has a verdict and does not wait for the filing. */
    public boolean decided() {
        return computed != ClauseStanding.AT_FILING;
    }

    /** Whether a director put another verdict in the place of the computed one. */
    public boolean overridden() {
        return override != null;
    }

    /** This clause with an override; without one for null. */
    public ClauseVerdict with(GivenOverride given) {
        return new ClauseVerdict(
                clause,
                title,
                shortName,
                given == null
                        ? computed
                        : ClauseStanding.valueOf(given.verdict().name()),
                computed,
                quoteTh,
                facts,
                missing,
                explanation,
                finding,
                firstEligibleOn,
                whatWouldChange,
                given);
    }
}
