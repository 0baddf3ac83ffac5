package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.Optional;
import th.go.led.rangwan.domain.rule.Outcome;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.rule.Situation;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A clause of eligibility.
 *
 * @param code its code, for example 1.6a
 * @param number its number as the call writes it, in Thai digits, for example ๑.๖
 * @param shortName what it asks for, in a few words
 * @param quoteTh its words, untouched
 * @param readingEn our English reading of them
 * @param when whether it counts in the screening or waits for the filing
 */
public record ClauseDefinition(
        String code,
        String number,
        Bilingual shortName,
        String quoteTh,
        String readingEn,
        ClauseWhen when,
        Rule rule,
        Provenance from)
        implements Serializable {
    /**
     * Judges the clause. Empty means that it waits for the filing: a clause checked at filing is judged only once a
     * nomination has given at least one of its facts.
     */
    public Optional<Outcome> judge(Situation situation) {
        if (when == ClauseWhen.FILING && !situation.knowsAny(rule.facts())) return Optional.empty();
        return Optional.of(rule.judge(situation));
    }

    /** What the clause is called in a sentence: ข้อ ๑.๔ or clause 1.4. */
    public Bilingual title() {
        return new Bilingual("ข้อ " + number, "clause " + code);
    }
}
