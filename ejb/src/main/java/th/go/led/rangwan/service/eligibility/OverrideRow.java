package th.go.led.rangwan.service.eligibility;

import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.GivenOverride;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An act of overriding a clause, which stays readable for ever.
 *
 * @param clause title of the clause
 * @param lifts whether it ended an earlier one
 */
public record OverrideRow(Bilingual clause, boolean lifts, GivenOverride given) {
    static OverrideRow of(Bilingual clause, ClauseOverride act) {
        return new OverrideRow(clause, act.lifts(), act.given());
    }
}
