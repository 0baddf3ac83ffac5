package th.go.led.rangwan.domain.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.cycle.EventDefinition;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What an event is: its name, when and where.
 *
 * @param name its English half may be empty
 * @param venue a place or "online", empty while unknown
 * @param from begin, and {@code to} end, Bangkok times of the same day
 * @param source where we know it from, e.g. the number of a letter
 */
public record EventContent(
        EventKind kind, Bilingual name, String venue, LocalDate date, LocalTime from, LocalTime to, String source) {

    /** What the call says of it. */
    public static EventContent of(EventDefinition event) {
        return new EventContent(
                event.kind(),
                event.name(),
                "",
                event.date(),
                event.from(),
                event.to(),
                event.provenance().place());
    }

    /** The content with its texts stripped; refused at the field that cannot be right. */
    public EventContent checked() {
        if (kind == null) {
            throw new RefusedException("event.refused.kind").at("kind");
        }
        if (name.th().isBlank()) {
            throw new RefusedException("event.refused.name").at("nameTh");
        }
        if (date == null) {
            throw new RefusedException("shared.refused.date.empty").at("date");
        }
        if (!from.isBefore(to)) {
            throw new RefusedException("event.refused.times").at("to");
        }
        if (source.isBlank()) {
            throw new RefusedException("event.refused.source").at("source");
        }
        return new EventContent(
                kind,
                new Bilingual(Words.fit(name.th(), Words.LINE, "nameTh"), Words.fit(name.en(), Words.LINE, "nameEn")),
                Words.fit(venue, Words.LINE, "venue"),
                date,
                from,
                to,
                Words.fit(source, Words.LINE, "source"));
    }

    /** The instant at which it begins. */
    public Instant begins() {
        return date.atTime(from).atZone(ThaiDate.BANGKOK).toInstant();
    }

    /** The instant at which it ends. */
    public Instant ends() {
        return date.atTime(to).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
