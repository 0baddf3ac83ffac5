package th.go.led.rangwan.service.event;

import java.time.Instant;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A person's part in an event.
 *
 * @param reason why an attendance was taken back, else empty
 * @param by who assigned the person, or said last whether they were there
 */
public record EventPartRow(
        long id, Bilingual name, boolean reports, Attendance attendance, String reason, Bilingual by, Instant at) {
    static EventPartRow of(EventPart part) {
        return new EventPartRow(
                part.id(),
                name(part.person()),
                part.reports(),
                part.attendance(),
                part.reason(),
                name(part.saidBy()),
                part.saidAt());
    }

    /** The person's name; null for nobody. */
    static Bilingual name(Person person) {
        return person == null ? null : new Bilingual(person.nameTh(), person.nameEn());
    }
}
