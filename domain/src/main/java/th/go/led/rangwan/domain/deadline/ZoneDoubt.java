package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * That a zone's name says one time and the clocks of its city show another on that day: EST is UTC-5 all the year, but in
 * summer New York keeps UTC-4. The literal one counts until a person settles it.
 *
 * @param name the zone as the call names it
 * @param stated the offset that the name says
 * @param place the city that lives by that zone
 * @param city the offset that the city keeps at that moment
 * @param counted the offset that a person has settled on, null while nobody has
 */
public record ZoneDoubt(String name, ZoneOffset stated, Bilingual place, ZoneOffset city, ZoneOffset counted)
        implements Serializable {

    /**
     * The doubt about a zone's name at a moment; none for a name that no city with summer time goes by, for an offset that
     * is not the name's own, and while the city keeps that very time.
     */
    public static Optional<ZoneDoubt> of(String name, ZoneOffset stated, Instant moment) {
        return NamedZone.of(name)
                .filter(zone -> zone.offset().equals(stated))
                .map(zone -> new ZoneDoubt(
                        name, stated, zone.city(), zone.region().getRules().getOffset(moment), null))
                .filter(doubt -> !doubt.city().equals(stated));
    }

    /** The same doubt as a person settled it; null for not yet. */
    public ZoneDoubt settled(ZoneOffset by) {
        return new ZoneDoubt(name, stated, place, city, by);
    }

    /** Whether a person has settled it. */
    public boolean isSettled() {
        return counted != null;
    }

    /** What is doubtful and which offset counts, in one sentence. */
    public Bilingual sentence() {
        Bilingual counts = isSettled()
                ? new Bilingual("ชี้ขาดแล้วให้นับ " + words(counted), "It was settled to count " + words(counted))
                : new Bilingual(
                        "นับตามตัวอักษร " + words(stated) + " จนกว่าจะชี้ขาด",
                        "We count the literal " + words(stated) + " until somebody settles it");
        return new Bilingual(
                name + " ตามตัวอักษรคือ " + words(stated) + " แต่วันนั้น" + place.th() + "ใช้เวลา " + words(city) + " "
                        + counts.th(),
                name + " literally is " + words(stated) + ", but on that day " + place.en() + " keeps " + words(city)
                        + ". " + counts.en());
    }

    /** The choice of the literal offset, in words. */
    public Bilingual literally() {
        return new Bilingual(name + " ตามตัวอักษร = " + words(stated), name + " literally = " + words(stated));
    }

    /** The choice of the city's offset, in words. */
    public Bilingual locally() {
        return new Bilingual(
                "เวลา" + place.th() + "ในวันนั้น = " + words(city),
                "The time of " + place.en() + " on that day = " + words(city));
    }

    /** An offset in words: {@code UTC−5}, {@code UTC+5:30}. */
    public static String words(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        int rest = Math.abs(minutes) % 60;
        return "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60 + (rest == 0 ? "" : ":%02d".formatted(rest));
    }
}
