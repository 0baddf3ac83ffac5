package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Overrides;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.eligibility.VerdictCount;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.initiative.InitiativeFacts;

/** Judges any number of works in one pass: one statement for their facts, one for the overrides. */
@Dependent
class ScreeningPass {
    @Inject
    private InitiativeFacts facts;

    @Inject
    private ScreeningBook book;

    /** How many of these works have which verdict in which category, every combination in the order of the call. */
    List<VerdictCount> counts(CycleDefinition call, Collection<Long> works, Viewer viewer) {
        Known known = known(call, viewer);
        Map<String, Map<Verdict, Long>> counted = new TreeMap<>();
        works.forEach(work -> known.verdicts(work)
                .forEach(judged -> counted.computeIfAbsent(judged.category(), first -> new TreeMap<>())
                        .merge(judged.verdict(), 1L, Long::sum)));
        List<VerdictCount> counts = new ArrayList<>();
        for (CategoryDefinition category : call.categories()) {
            for (Verdict verdict : List.of(Verdict.PASS, Verdict.CANNOT_TELL, Verdict.FAIL)) {
                long many = counted.getOrDefault(category.code(), Map.of()).getOrDefault(verdict, 0L);
                counts.add(new VerdictCount(category.code(), verdict, many));
            }
        }
        return counts;
    }

    /** The first works of these that have the verdict which the filter wants, at most so many. */
    List<Long> having(ScreeningFilter filter, CycleDefinition call, Collection<Long> works, Limit limit) {
        Known known = known(call, limit.viewer());
        return works.stream()
                .filter(work -> known.verdicts(work).stream()
                        .anyMatch(judged -> judged.verdict() == filter.verdict()
                                && (filter.category().isEmpty()
                                        || filter.category().equals(judged.category()))))
                .limit(limit.most())
                .toList();
    }

    /** How many are wanted, and of whom the facts may be read. */
    record Limit(int most, Viewer viewer) {}

    private Known known(CycleDefinition call, Viewer viewer) {
        return new Known(call, facts.ofAll(call.code(), viewer), book.overridesOfAll(call.code()));
    }

    private record Known(CycleDefinition call, Map<Long, Facts> facts, Map<Long, Overrides> overrides) {
        List<CategoryVerdict> verdicts(long work) {
            return overrides
                    .getOrDefault(work, Overrides.NONE)
                    .applied(Screening.of(call, facts.getOrDefault(work, Facts.none())));
        }
    }
}
