package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One thing that became different after a check.
 *
 * @param kind what sort of thing
 * @param code the fact's or the clause's code, empty for a deadline
 * @param category the category that it touches, empty for all
 * @param what its name
 * @param before how it was, empty texts when there was nothing
 * @param after how it is, empty texts when there is nothing
 * @param by who did it, null when the call itself changed
 * @param at when, null when the call itself changed
 */
public record Change(
        Kind kind,
        String code,
        String category,
        Bilingual what,
        Bilingual before,
        Bilingual after,
        Bilingual by,
        Instant at)
        implements Serializable {
    /** What may change after a check. */
    public enum Kind {
        FACT,
        REVISION,
        RULE,
        DEADLINE,
        OVERRIDE
    }
}
