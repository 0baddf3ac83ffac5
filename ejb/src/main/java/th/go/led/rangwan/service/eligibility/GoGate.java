package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.task.TaskBook;

/** What must hold before any drafting: the category does not fail, and a director's go stands upon no worse a verdict. */
@Dependent
public class GoGate {
    @Inject
    private Screened screened;

    @Inject
    private ScreeningBook book;

    @Inject
    private TaskBook tasks;

    /**
     * Lets the work through into drafting.
     *
     * @throws RefusedException {@code nomination.refused.fails} with the failing clause, {@code nomination.refused.noGo}
     *     without a go, {@code nomination.refused.worsened} when the verdict is worse than at the go
     */
    public void pass(CycleDefinition call, long work, String category) {
        CategoryVerdict judged = requireEligible(call, work, category);
        GoDecision word = book.lastWord(work, call.code(), category)
                .filter(last -> last.given().word() == GoVerdict.GO)
                .orElseThrow(() -> new RefusedException("nomination.refused.noGo"));
        if (!word.opens(judged.verdict())) {
            throw new RefusedException("nomination.refused.worsened", judged.why());
        }
        tasks.done(GoService.subject(work, call.code(), category));
        tasks.doneAll(GoService.subject(work, call.code(), ""), GoBasis.BEGIN); // one nomination lives in a cycle
    }

    /** The verdict that counts; refused, {@code nomination.refused.fails}, with the clause that fails. */
    public CategoryVerdict requireEligible(CycleDefinition call, long work, String category) {
        CategoryVerdict judged = screened.in(call, work, category);
        if (judged.verdict() == Verdict.FAIL) {
            ClauseVerdict failing = judged.deciding().orElseThrow();
            throw new RefusedException("nomination.refused.fails", failing.title(), failing.explanation());
        }
        return judged;
    }
}
