package th.go.led.rangwan.service.initiative;

import java.util.List;

/**
 * One page of the register of works.
 *
 * @param next the id after which the next page begins, 0 when this is the last
 * @param found how many works the search finds in all, counted to {@link #MOST} and then one more
 * @param mayRegister whether the caller may register a work
 */
public record InitiativePage(
        List<InitiativeRow> rows, InitiativeOrder order, long next, int found, boolean mayRegister) {
    /** How far works are counted. */
    public static final int MOST = 1000;

    /** Whether there are more than were counted. */
    public boolean many() {
        return found > MOST;
    }
}
