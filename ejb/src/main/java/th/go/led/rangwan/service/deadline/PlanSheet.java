package th.go.led.rangwan.service.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A cycle's backward plan on screen.
 *
 * @param cycle the cycle's code
 * @param title the cycle's title
 * @param begun whether it was begun; else the rows are those that it would begin with
 * @param last the last working moment before the deadline
 * @param settled whether the deadline's reading is settled
 * @param holidaysKnown whether the holidays of all its years are known
 * @param today the day in Bangkok
 * @param projectedEnd the day on which the last step will be done as things stand
 * @param lateBy working days by which that is too late
 * @param breaking how many open steps no longer fit
 * @param changeable whether the caller may change the steps
 * @param posts whom a step may belong to
 */
public record PlanSheet(
        String cycle,
        Bilingual title,
        boolean begun,
        Instant last,
        boolean settled,
        boolean holidaysKnown,
        LocalDate today,
        LocalDate projectedEnd,
        int lateBy,
        long breaking,
        boolean changeable,
        List<PlanRow> rows,
        List<PostChoice> posts) {

    /** A post that may own a step. */
    public record PostChoice(long id, Bilingual title) {}

    /** The row of that step, null for none. */
    public PlanRow row(long id) {
        return rows.stream()
                .filter(row -> row.id() == id && id != 0)
                .findFirst()
                .orElse(null);
    }
}
