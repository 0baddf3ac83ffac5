package th.go.led.rangwan.service.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.TargetNotice;
import th.go.led.rangwan.domain.readiness.TargetState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A cycle at which a plan aims or aimed.
 *
 * @param name as people call it; empty while nobody knows
 * @param cycle code of the cycle that the desk keeps; empty for none
 * @param reason why it was chosen; empty for the first one
 * @param told the day of the last news, null when there was none; {@code source} who says so, {@code notedBy} who noted it
 */
public record TargetRow(
        String name,
        String cycle,
        TargetState state,
        String reason,
        Bilingual chosenBy,
        Instant chosenAt,
        LocalDate told,
        String source,
        Bilingual notedBy,
        List<News> news) {
    /** One news of it. */
    public record News(TargetState state, LocalDate on, String source, Bilingual by) {}

    static TargetRow of(PlanTarget target) {
        TargetNotice last = target.news().orElse(null);
        return new TargetRow(
                target.goal().name(),
                target.goal().cycle(),
                target.state(),
                target.reason(),
                Names.of(target.chosenBy()),
                target.chosenAt(),
                last == null ? null : last.news().on(),
                last == null ? "" : last.news().source(),
                last == null ? null : Names.of(last.notedBy()),
                target.notices().stream()
                        .map(notice -> new News(
                                notice.news().state(),
                                notice.news().on(),
                                notice.news().source(),
                                Names.of(notice.notedBy())))
                        .toList());
    }
}
