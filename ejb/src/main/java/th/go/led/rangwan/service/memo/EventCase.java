package th.go.led.rangwan.service.memo;

import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.event.EventContent;

/**
 * What the record says of an event, as far as a memo tells it; all names as Thai papers write them.
 *
 * @param unit the unit that reports
 * @param attended those who were there
 * @param broughtBack in the person's words, empty while nobody has told
 */
record EventCase(
        String department,
        String addressee,
        String unit,
        EventContent content,
        List<Attendee> attended,
        String broughtBack,
        List<Owed> followUps) {

    /** Somebody who was there, with the post held that day, empty for none. */
    record Attendee(String name, String post) {}

    /** Something that is to be done now. */
    record Owed(String words, String owner, LocalDate due) {}
}
