package th.go.led.rangwan.service.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One step of a backward plan.
 *
 * @param id 0 in a plan that was not begun
 * @param owner the post, by its short title
 * @param latestStart the latest day on which it may begin
 * @param latestFinish the latest day on which it must be done
 * @param projected the day on which it was done or will be as things stand
 * @param lateBy working days by which that is too late
 * @param told whether somebody said when it was or will be done
 * @param breaks whether it is open and no longer fits
 * @param reportable whether the caller may report of it
 * @param reports what was said of it, the latest first
 */
public record PlanRow(
        long id,
        long version,
        int place,
        Bilingual title,
        int workingDays,
        long ownerId,
        Bilingual owner,
        LocalDate latestStart,
        LocalDate latestFinish,
        LocalDate projected,
        int lateBy,
        boolean done,
        boolean told,
        boolean breaks,
        boolean reportable,
        List<Report> reports) {

    /** What a person said of the step. */
    public record Report(boolean done, LocalDate finish, String reason, Bilingual by, Instant at) {}
}
