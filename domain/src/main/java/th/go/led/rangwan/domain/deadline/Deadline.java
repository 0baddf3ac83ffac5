package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A deadline in the literal words of the call. Until a person has settled how its midnight is read, the earlier reading
 * rules. The calendar date it names counts for periods whichever reading holds.
 *
 * @param words the literal words
 * @param zoneName the zone as the call names it, for example EST
 * @param offset that zone as an offset: EST is UTC-5 all the year, not the time of a city
 * @param date the calendar date named
 * @param readings the readings that the words allow, earliest first
 * @param settled the reading that a person has settled on, null while nobody has
 * @param zoneSettled the offset that a person has settled to count by, null while nobody has; the stated one stays told
 */
public record Deadline(
        String words,
        String zoneName,
        ZoneOffset offset,
        LocalDate date,
        List<DeadlineReading> readings,
        DeadlineReading settled,
        ZoneOffset zoneSettled)
        implements Serializable {

    public Deadline {
        readings = readings.stream().sorted().distinct().toList();
        if (settled != null && !readings.contains(settled)) {
            throw new RefusedException("deadline.refused.reading", settled.label());
        }
    }

    /** A deadline whose zone nobody has settled to be another than the stated one. */
    public Deadline(
            String words,
            String zoneName,
            ZoneOffset offset,
            LocalDate date,
            List<DeadlineReading> readings,
            DeadlineReading settled) {
        this(words, zoneName, offset, date, readings, settled, null);
    }

    /** The deadline of a call, not yet settled unless its words allow a single reading. */
    public static Deadline of(DeadlineDefinition definition) {
        return of(definition, null);
    }

    /**
     * The deadline of a call with the reading that a person has settled on, or null.
     *
     * @throws RefusedException {@code deadline.refused.reading} when the words do not allow that reading
     */
    public static Deadline of(DeadlineDefinition definition, DeadlineReading settled) {
        return of(definition, settled, null);
    }

    /** The deadline of a call with the reading and the offset that a person has settled on, each or both null. */
    public static Deadline of(DeadlineDefinition definition, DeadlineReading settled, ZoneOffset zoneSettled) {
        return new Deadline(
                definition.words(),
                definition.zoneName(),
                definition.offset(),
                definition.date(),
                definition.readings(),
                settled,
                zoneSettled);
    }

    /** The instant at which the call closes under that reading; filing must be done before it. */
    public Instant ends(DeadlineReading reading) {
        LocalDate day = reading == DeadlineReading.END_OF_DAY ? date.plusDays(1) : date;
        return day.atTime(LocalTime.MIDNIGHT).toInstant(counted());
    }

    /** The reading that rules: the settled one, else the earlier. */
    public DeadlineReading ruling() {
        return settled != null ? settled : readings.get(0);
    }

    /** The instant that rules: reminders and plans count to it. */
    public Instant instant() {
        return ends(ruling());
    }

    /** Whether nothing is left to settle. */
    public boolean isSettled() {
        return settled != null || readings.size() == 1;
    }

    /** The reading beside the ruling one, while it is not settled. */
    public Optional<DeadlineReading> other() {
        return isSettled() ? Optional.empty() : Optional.of(readings.get(1));
    }

    /** The offset that it is counted by: the settled one, else the stated one. */
    public ZoneOffset counted() {
        return zoneSettled == null ? offset : zoneSettled;
    }

    /** The zone as stated, in words: {@code EST = UTC−5}. */
    public String zoneWords() {
        return zoneName + " = " + ZoneDoubt.words(offset);
    }

    /** What is doubtful about the zone's name: its city keeps another time on that day than the name says. */
    public Optional<ZoneDoubt> zoneDoubt() {
        return readings.stream()
                .filter(reading -> settled == null || reading == settled)
                .map(this::endsAsStated)
                .flatMap(end -> ZoneDoubt.of(zoneName, offset, end).stream())
                .findFirst()
                .map(doubt -> doubt.settled(zoneSettled));
    }

    private Instant endsAsStated(DeadlineReading reading) {
        return ends(reading).plusSeconds(counted().getTotalSeconds() - offset.getTotalSeconds());
    }

    /** Its four faces at an instant. */
    public DeadlineFaces faces(Instant now, OfficeCalendar office) {
        return new DeadlineFaces(
                words,
                zoneWords(),
                isSettled(),
                face(ruling(), now, office),
                other().map(reading -> face(reading, now, office)).orElse(null),
                zoneDoubt().orElse(null));
    }

    private ReadingFace face(DeadlineReading reading, Instant now, OfficeCalendar office) {
        Instant end = ends(reading);
        Instant last = office.lastWorkingMoment(end);
        LocalDate today = ThaiDate.dayOf(now);
        LocalDate lastDay = ThaiDate.dayOf(last);
        return new ReadingFace(
                reading,
                end,
                before(end),
                TimeLeft.until(now, end),
                last,
                office.workingDaysBetween(today, lastDay),
                office.knows(today.isBefore(lastDay) ? today : lastDay, ThaiDate.dayOf(end)));
    }

    /** An exclusive end in Bangkok: {@code ส. 4 ธ.ค. 2564 ก่อน 12:00 น.}. */
    private static Bilingual before(Instant end) {
        LocalTime time = ThaiDate.timeOf(end);
        LocalDate day = ThaiDate.dayOf(end);
        return new Bilingual(
                ThaiDate.weekday(day, Language.TH) + " ก่อน " + ThaiDate.time(time, Language.TH),
                ThaiDate.weekday(day, Language.EN) + " before " + ThaiDate.time(time, Language.EN));
    }
}
