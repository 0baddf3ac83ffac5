package th.go.led.rangwan.service.event;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.event.EventState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One event of a cycle.
 *
 * @param since when it came into its state
 * @param ofCall whether the call names it
 * @param begun whether it has begun
 * @param people the names of those assigned
 * @param there how many were there
 * @param reporters the names of those who report, empty while nobody does
 * @param mine whether the caller is assigned
 * @param mineToReport whether the caller is to report on it
 */
public record EventRow(
        long id,
        String cycle,
        EventContent content,
        EventState state,
        Instant since,
        boolean ofCall,
        boolean begun,
        List<Bilingual> people,
        long there,
        List<Bilingual> reporters,
        boolean mine,
        boolean mineToReport) {

    static EventRow of(CycleEvent event, Instant now, long me) {
        return new EventRow(
                event.id(),
                event.cycle(),
                event.content(),
                event.state(),
                event.stateSince(),
                event.ofCall(),
                event.begun(now),
                names(event.parts()),
                event.parts().stream()
                        .filter(part -> part.attendance() == Attendance.ATTENDED)
                        .count(),
                names(event.parts().stream().filter(EventPart::reports).toList()),
                event.parts().stream().anyMatch(part -> part.person().id() == me),
                event.parts().stream()
                        .anyMatch(part -> part.reports() && part.person().id() == me));
    }

    private static List<Bilingual> names(List<EventPart> parts) {
        return parts.stream().map(part -> EventPartRow.name(part.person())).toList();
    }

    /** Where it stands, in the order in which it goes on. */
    public enum Turn {
        /** Nobody is assigned. */
        ASSIGN,
        /** It is to come. */
        COMING,
        /** It has begun, and nobody has told yet what came of it. */
        REPORT,
        /** What came of it is told. */
        CLOSED,
        /** It was cancelled. */
        CANCELLED
    }

    /** Whose turn it is. */
    public Turn turn() {
        return switch (state) {
            case CLOSED -> Turn.CLOSED;
            case CANCELLED -> Turn.CANCELLED;
            case PLANNED -> people.isEmpty() ? Turn.ASSIGN : begun ? Turn.REPORT : Turn.COMING;
        };
    }
}
