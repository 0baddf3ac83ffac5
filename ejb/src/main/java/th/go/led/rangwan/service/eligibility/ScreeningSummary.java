package th.go.led.rangwan.service.eligibility;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.eligibility.VerdictCount;
import th.go.led.rangwan.domain.rule.Verdict;

/** All works that the caller may read, counted by category and verdict. */
public record ScreeningSummary(List<CategoryDefinition> categories, List<VerdictCount> counts) {
    /** How many works have that verdict in that category. */
    public long of(String category, Verdict verdict) {
        return counts.stream()
                .filter(count -> count.category().equals(category) && count.verdict() == verdict)
                .mapToLong(VerdictCount::works)
                .sum();
    }
}
