package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.rule.Verdict;

/**
 * What would change the verdict of a work in a category, computed from all that is judged: time, a missing fact with its
 * owner, or another category of the same call.
 *
 * @param firstEligibleOn the date from which a closing call would take the work, when only time is lacking; else null
 * @param missing the facts without which it cannot be told, each once
 * @param passing other categories in which the work passes now
 * @param open other categories in which nothing fails and only facts are missing
 */
public record WayOut(
        LocalDate firstEligibleOn,
        List<MissingFact> missing,
        List<CategoryDefinition> passing,
        List<CategoryDefinition> open)
        implements Serializable {
    /** For a category that passes: nothing needs to change. */
    public static final WayOut NONE = new WayOut(null, List.of(), List.of(), List.of());

    public WayOut {
        missing = List.copyOf(missing);
        passing = List.copyOf(passing);
        open = List.copyOf(open);
    }

    /** The ways out of {@code judged}, one of the verdicts {@code all} of the same work. */
    public static WayOut of(CycleDefinition call, List<CategoryVerdict> all, CategoryVerdict judged) {
        if (judged.verdict() == Verdict.PASS) {
            return NONE;
        }
        return new WayOut(
                judged.firstEligibleOn().orElse(null),
                judged.clauses().stream()
                        .filter(clause -> clause.standing() == ClauseStanding.CANNOT_TELL)
                        .flatMap(clause -> clause.missing().stream())
                        .distinct()
                        .toList(),
                others(call, all, judged, Verdict.PASS).toList(),
                judged.verdict() == Verdict.FAIL
                        ? others(call, all, judged, Verdict.CANNOT_TELL).toList()
                        : List.of());
    }

    private static Stream<CategoryDefinition> others(
            CycleDefinition call, List<CategoryVerdict> all, CategoryVerdict judged, Verdict wanted) {
        return all.stream()
                .filter(other -> !other.category().equals(judged.category()) && other.verdict() == wanted)
                .flatMap(other -> call.category(other.category()).stream());
    }

    /** Whether there is anything to say. */
    public boolean any() {
        return firstEligibleOn != null || !missing.isEmpty() || !passing.isEmpty() || !open.isEmpty();
    }
}
