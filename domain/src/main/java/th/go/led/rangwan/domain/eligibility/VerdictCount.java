package th.go.led.rangwan.domain.eligibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import th.go.led.rangwan.domain.rule.Verdict;

/** How many works had that verdict in that category. */
@Embeddable
public record VerdictCount(
        String category, @Enumerated(EnumType.STRING) Verdict verdict, long works) {}
