package th.go.led.rangwan.domain.nomination;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Who has confirmed the category of a nomination. Two different persons must: whoever prepares it, and another. A change
 * of the category, or of the call, voids what was confirmed before, because the category cannot be changed after applying
 * (ข้อ ๑.๓).
 */
public final class CategoryStanding {
    private final Nomination nomination;
    private final List<CategoryAct> holding;

    private CategoryStanding(Nomination nomination, List<CategoryAct> holding) {
        this.nomination = nomination;
        this.holding = holding;
    }

    /**
     * How the category stands.
     *
     * @param acts everything done about it, the oldest first
     */
    public static CategoryStanding of(Nomination nomination, List<CategoryAct> acts) {
        List<CategoryAct> holding = new ArrayList<>();
        for (CategoryAct act : acts) {
            if (act.kind() != CategoryActKind.CONFIRMED) {
                holding.clear();
            } else if (act.entry().equals(nomination.entry())) {
                holding.add(act);
            }
        }
        return new CategoryStanding(nomination, List.copyOf(holding));
    }

    /** The confirmations that hold, the oldest first. */
    public List<CategoryAct> confirmations() {
        return holding;
    }

    /** Whether that person has confirmed it. */
    public boolean confirmedBy(Person person) {
        return holding.stream().anyMatch(act -> same(act.doneBy(), person));
    }

    /** Whether whoever prepares the nomination has confirmed it. */
    public boolean confirmedByPreparer() {
        return confirmedBy(nomination.preparedBy());
    }

    /** Whether somebody else has. */
    public boolean confirmedByAnother() {
        return holding.stream().anyMatch(act -> !same(act.doneBy(), nomination.preparedBy()));
    }

    /** Whether two different persons have confirmed it, one of them whoever prepares the nomination. */
    public boolean complete() {
        return confirmedByPreparer() && confirmedByAnother();
    }

    /**
     * Refuses a confirmation that cannot be given.
     *
     * @param seen the category that the person saw; refused when it is another one now
     * @throws RefusedException {@code nomination.refused.category.twice} from a person who has confirmed it
     */
    public void requireConfirmable(String seen, Person by) {
        nomination.requireLive();
        if (!nomination.entry().category().equals(seen)) {
            throw new RefusedException("nomination.refused.category.changed");
        }
        if (confirmedBy(by)) {
            throw new RefusedException("nomination.refused.category.twice");
        }
    }

    private static boolean same(Person one, Person other) {
        return one.login().equals(other.login());
    }
}
