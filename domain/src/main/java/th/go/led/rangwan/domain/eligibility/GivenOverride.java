package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.time.Instant;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a director put in the place of a computed verdict, as readers see it.
 *
 * @param by name of the director
 * @param capacity in which the director acted
 */
public record GivenOverride(Verdict verdict, String reason, Bilingual by, Bilingual capacity, Instant at)
        implements Serializable {}
