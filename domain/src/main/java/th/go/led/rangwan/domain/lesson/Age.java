package th.go.led.rangwan.domain.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** How old a text is, by calendar days in Bangkok, as roughly as people say it. */
public final class Age {
    private Age() {}

    /** The age at {@code now} in words: today, days below a month, months below a year, then years and months. */
    public static Bilingual of(Instant written, Instant now) {
        LocalDate from = ThaiDate.dayOf(written);
        LocalDate to = ThaiDate.dayOf(now);
        long days = to.toEpochDay() - from.toEpochDay();
        if (days <= 0) {
            return new Bilingual("วันนี้", "today");
        }
        Period age = Period.between(from, to);
        if (age.toTotalMonths() == 0) {
            return new Bilingual(days + " วันก่อน", days + (days == 1 ? " day ago" : " days ago"));
        }
        return words(age.getYears(), age.getMonths());
    }

    private static Bilingual words(int years, int months) {
        StringBuilder th = new StringBuilder();
        StringBuilder en = new StringBuilder();
        if (years > 0) {
            th.append(years).append(" ปี ");
            en.append(years).append(years == 1 ? " year " : " years ");
        }
        if (months > 0) {
            th.append(months).append(" เดือน");
            en.append(months).append(months == 1 ? " month " : " months ");
        }
        return new Bilingual(th.toString().strip() + "ก่อน", en.append("ago").toString());
    }
}
