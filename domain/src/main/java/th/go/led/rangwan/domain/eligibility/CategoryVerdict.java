package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import java.util.List;
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
