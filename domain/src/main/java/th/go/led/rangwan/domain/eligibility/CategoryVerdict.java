package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What the call says to a work in one category.
 *
 * @param category the category's code
 * @param verdict the strictest of the clauses that count; clauses that wait for the filing do not
 * @param clauses every clause in the order of the call
 */
public record CategoryVerdict(String category, Verdict verdict, List<ClauseVerdict> clauses) implements Serializable {

    public CategoryVerdict {
        clauses = List.copyOf(clauses);
    }

    /** The first clause that decides: one that fails, else one that cannot be told; none when the category passes. */
    public Optional<ClauseVerdict> deciding() {
        ClauseStanding wanted = ClauseStanding.valueOf(verdict.name());
        return verdict == Verdict.PASS
                ? Optional.empty()
                : clauses.stream().filter(c -> c.standing() == wanted).findFirst();
    }

    /** These clauses with the overrides in force, by clause; the verdict follows what then counts. */
    public CategoryVerdict with(Map<String, GivenOverride> overrides) {
        return overrides.isEmpty()
                ? this
                : of(
                        category,
                        clauses.stream()
                                .map(clause -> clause.with(overrides.get(clause.clause())))
                                .toList());
    }

    /** The verdict over clauses: the strictest of those that count. */
    static CategoryVerdict of(String category, List<ClauseVerdict> clauses) {
        Verdict verdict = clauses.stream()
                .filter(clause -> clause.standing() != ClauseStanding.AT_FILING)
                .map(clause -> Verdict.valueOf(clause.standing().name()))
                .reduce(Verdict.PASS, Verdict::and);
        return new CategoryVerdict(category, verdict, clauses);
    }

    /** Whether a director overrode a clause of it. */
    public boolean overridden() {
        return clauses.stream().anyMatch(ClauseVerdict::overridden);
    }

    /**
     * The first date on which the category would pass when only time is lacking: a call that closes on or after it. Empty
     * when something else fails too.
     */
    public Optional<LocalDate> firstEligibleOn() {
        List<LocalDate> dates = new ArrayList<>();
        for (ClauseVerdict clause : clauses) {
            if (clause.standing() == ClauseStanding.FAIL && clause.firstEligibleOn() == null) {
                return Optional.empty();
            }
            if (clause.standing() == ClauseStanding.FAIL) {
                dates.add(clause.firstEligibleOn());
            }
        }
        return dates.stream().max(Comparator.naturalOrder());
    }

    /** Which clause decides and why, in a few words for a narrow column. */
    public Bilingual why() {
        return DecidingWords.of(this);
    }

    /** How many clauses stand so. */
    public long count(ClauseStanding standing) {
        return clauses.stream().filter(c -> c.standing() == standing).count();
    }

    /** The clause of that code. */
    public Optional<ClauseVerdict> clause(String code) {
        return clauses.stream().filter(c -> c.clause().equals(code)).findFirst();
    }
}
