package th.go.led.rangwan.domain.cycle;

import java.util.Locale;
import java.util.Optional;
import th.go.led.rangwan.domain.rule.Outcome;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Where a clause stands for a work: one of the three verdicts, or not yet asked because it is checked at filing.
 */
public enum ClauseStanding {
    FAIL,
    CANNOT_TELL,
    PASS,
    AT_FILING;

    /** The code in documents and interfaces: the name in lower case, for example {@code at_filing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing of that outcome; none means that the clause waits for the filing. */
    public static ClauseStanding of(Optional<Outcome> outcome) {
        return outcome.map(found -> valueOf(found.verdict().name())).orElse(AT_FILING);
    }

    /** The word on screen. */
    public Bilingual label() {
        return this == AT_FILING
                ? new Bilingual("ตรวจตอนยื่น", "Checked at filing")
                : Verdict.valueOf(name()).label();
    }
}
