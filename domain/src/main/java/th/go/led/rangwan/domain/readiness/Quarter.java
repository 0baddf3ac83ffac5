package th.go.led.rangwan.domain.readiness;

import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A quarter of a calendar year.
 *
 * @param year of the common era
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return next().first().minusDays(1);
    }

    /** The one after it. */
    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** The one before it. */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    /** Its months: {@code ต.ค.–ธ.ค. 2564} or {@code Oct–Dec 2021}. */
    public Bilingual months() {
        Bilingual from = ThaiDate.brief(first());
        Bilingual to = ThaiDate.brief(last());
        return new Bilingual(
                from.th().split(" ", -1)[1] + "–" + to.th().split(" ", 2)[1],
                from.en().split(" ", -1)[1] + "–" + to.en().split(" ", 2)[1]);
    }

    /** Under an axis: {@code 4/64} or {@code 4/21}. */
    public Bilingual tick() {
        Bilingual era = EraYear.brief(year);
        return new Bilingual(
                number + "/" + era.th().substring(2), number + "/" + era.en().substring(2));
    }

    /** In words: {@code ไตรมาส 4/2564} or {@code quarter 4/2021}. */
    public Bilingual words() {
        Bilingual era = EraYear.brief(year);
        return new Bilingual("ไตรมาส " + number + "/" + era.th(), "quarter " + number + "/" + era.en());
    }
}
