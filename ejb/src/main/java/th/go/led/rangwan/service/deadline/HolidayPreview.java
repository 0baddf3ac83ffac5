package th.go.led.rangwan.service.deadline;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.deadline.FileProblem;
import th.go.led.rangwan.domain.deadline.HolidayChange;

/**
 * What a file would do to the table, or everything that is wrong with it.
 *
 * @param name the file's name
 * @param changes by date; empty when there are problems
 * @param kept days of the same years that stand in the table but not in the file, and stay
 */
public record HolidayPreview(String name, List<HolidayChange> changes, List<FileProblem> problems, int kept)
        implements Serializable {

    /** How many days are of that kind. */
    public long count(HolidayChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether taking it would change anything. */
    public boolean changesSomething() {
        return changes.stream().anyMatch(change -> change.kind() != HolidayChange.Kind.SAME);
    }
}
