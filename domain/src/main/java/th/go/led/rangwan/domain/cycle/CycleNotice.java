package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What a person says when a cycle changes its state.
 *
 * @param source in words, which letter or page says so, for example หนังสือสำนักงาน ก.พ.ร. ที่ นร ๑๒๐๐/ว ๒๑
 * @param address the page's address; empty when there is none
 * @param reason why, in the person's own words
 * @param deadline the new deadline; null when none is told
 */
public record CycleNotice(String source, String address, String reason, Told deadline) implements Serializable {
    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 1000;

    /** Strips its texts. */
    public CycleNotice {
        source = source == null ? "" : source.strip();
        address = address == null ? "" : address.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * A new deadline as a person enters it.
     *
     * @param words its literal words
     * @param zoneName the zone as the announcement names it, for example EST
     * @param offset that zone as an offset from UTC
     * @param readings the readings that the words allow
     */
    public record Told(String words, String zoneName, ZoneOffset offset, LocalDate date, List<DeadlineReading> readings)
            implements Serializable {
        /** Strips its texts; the earliest reading comes first. */
        public Told {
            words = words == null ? "" : words.strip();
            zoneName = zoneName == null ? "" : zoneName.strip();
            readings = readings.stream().sorted().distinct().toList();
        }

        /** Refuses what is missing, each at its field. */
        void check() {
            text(words, "cycle.refused.deadline.words", "words");
            if (date == null) {
                throw new RefusedException("shared.refused.date.empty").at("date");
            }
            text(zoneName, "cycle.refused.deadline.zone", "zoneName");
            if (offset == null) {
                throw new RefusedException("cycle.refused.deadline.offset").at("offset");
            }
            if (readings.isEmpty()) {
                throw new RefusedException("cycle.refused.deadline.readings").at("readings");
            }
        }

        DeadlineDefinition definition(Provenance from) {
            return new DeadlineDefinition(words, zoneName, offset, date, readings, from);
        }
    }

    /**
     * Refuses what is missing or cannot be, each at its field: {@code source}, {@code address}, {@code reason},
     * {@code words}, {@code zoneName}, {@code offset}, {@code date}, {@code readings}.
     *
     * @param held the deadline that held so far; a new one is not before it and does not repeat it
     */
    void check(CycleState before, CycleState next, DeadlineDefinition held) {
        text(source, "cycle.refused.source", "source");
        text(reason, "cycle.refused.reason", "reason");
        if (address.length() > LONGEST || !(address.isEmpty() || address.matches("(?i)https?://\\S+"))) {
            throw new RefusedException("cycle.refused.address").at("address");
        }
        if (deadline == null && before.needsDeadline(next)) {
            throw new RefusedException("cycle.refused.deadline.missing").at("words");
        }
        if (deadline != null) {
            if (!before.takesDeadline(next)) {
                throw new RefusedException("cycle.refused.deadline.unasked", next.label()).at("words");
            }
            deadline.check();
            check(deadline, held);
        }
    }

    private static void check(Told told, DeadlineDefinition held) {
        if (told.date().isBefore(held.date())) {
            throw new RefusedException(
                            "cycle.refused.deadline.earlier", ThaiDate.brief(told.date()), ThaiDate.brief(held.date()))
                    .at("date");
        }
        if (told.date().equals(held.date()) && told.words().equals(held.words())) {
            throw new RefusedException("cycle.refused.deadline.same", ThaiDate.brief(held.date())).at("date");
        }
    }

    /** Refuses, at its field, a text that is empty or too long to keep. */
    static void text(String typed, String key, String field) {
        if (typed.isEmpty()) {
            throw new RefusedException(key).at(field);
        }
        if (typed.length() > LONGEST) {
            throw new RefusedException("cycle.refused.longText", LONGEST).at(field);
        }
    }
}
