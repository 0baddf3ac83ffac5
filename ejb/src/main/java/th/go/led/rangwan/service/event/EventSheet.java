package th.go.led.rangwan.service.event;

import java.util.List;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.event.EventState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One event on its page.
 *
 * @param cycle the title of its cycle
 * @param reason why it was cancelled, else empty
 * @param broughtBack what was brought back, empty before it is closed
 * @param by who closed or cancelled it, null before and where its cycle ended
 * @param mayAct whether the caller may act on events
 */
public record EventSheet(
        EventRow row,
        long version,
        Bilingual cycle,
        List<EventPartRow> parts,
        List<FollowUpRow> followUps,
        String reason,
        String broughtBack,
        Bilingual by,
        boolean mayAct) {

    /** Whether people may be assigned and the event corrected by the caller now. */
    public boolean mayPlan() {
        return mayAct && row.state() == EventState.PLANNED;
    }

    /** Whether the caller may say who was there and close it now. */
    public boolean mayReport() {
        return mayPlan() && row.begun();
    }

    /** Whether the caller may cancel it now. */
    public boolean mayCancel() {
        return mayAct && row.state() != EventState.CANCELLED;
    }

    /** Whether the caller may take an attendance back now. */
    public boolean mayWithdraw() {
        return mayCancel() && !attended().isEmpty();
    }

    /** Those who were there. */
    public List<EventPartRow> attended() {
        return parts.stream()
                .filter(part -> part.attendance() == Attendance.ATTENDED)
                .toList();
    }
}
