package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Change;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.eligibility.WayOut;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One work in one category, clause by clause.
 *
 * @param way what would change the verdict
 * @param memo the result as one paragraph for a memo
 * @param overrides every act of overriding a clause here, the newest first, those that were lifted too
 * @param matters what a person rules on in this category
 */
public record ScreeningCell(
        long initiativeId,
        Bilingual title,
        CategoryDefinition category,
        CategoryVerdict judged,
        WayOut way,
        Bilingual memo,
        Checked checked,
        List<OverrideRow> overrides,
        List<RulingMatter> matters,
        Go go,
        Rights rights) {
    /**
     * The last check of the work.
     *
     * @param by who checked, null when nobody has
     * @param changes what changed since and touches this category
     */
    public record Checked(ScreeningState state, Bilingual by, Instant at, List<Change> changes) {}

    /**
     * The word before drafting.
     *
     * @param last the last word of a director, null while there is none
     * @param open whether that word opens the way to a nomination now
     * @param worsened whether it was a go and the verdict is worse now
     * @param asked whether a director has been asked and has not answered yet
     */
    public record Go(GoDecision.Given last, boolean open, boolean worsened, boolean asked) {}

    /**
     * What the caller may do here.
     *
     * @param change give facts, check and ask
     * @param override put another verdict in the place of a computed one
     * @param decide say go or no-go
     */
    public record Rights(boolean change, boolean override, boolean decide) {}

    /** Whether the caller may give facts about the work. */
    public boolean changeable() {
        return rights.change();
    }

    /** Whether the check tells what is known now. */
    public boolean current() {
        return checked.state() == ScreeningState.CURRENT;
    }

    /** Whether the caller may begin a nomination in this category: a director's go holds. */
    public boolean beginnable() {
        return rights.change() && go.open();
    }

    /** Whether the caller may ask a director for the word now. */
    public boolean askable() {
        return rights.change() && current() && !go.open() && !go.asked() && judged.verdict() != Verdict.FAIL;
    }

    /** What waits for a ruling, or has one that may be asked for anew. */
    public List<RulingMatter> askableMatters() {
        return matters.stream().filter(matter -> matter.request() == null).toList();
    }
}
