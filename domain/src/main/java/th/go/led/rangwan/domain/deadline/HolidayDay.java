package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A day on which government offices are closed, as somebody gives it.
 *
 * @param name its Thai and its English name, each at most 255 characters; one that is missing is taken from the other
 */
public record HolidayDay(LocalDate date, Bilingual name) implements Serializable {
    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 255;

    /**
     * Refuses, at the fields {@code day}, {@code nameTh} and {@code nameEn}, a day without a date
     * ({@code shared.refused.date.empty}) or any name ({@code deadline.refused.holidayName}), and a name that is too long
     * ({@code deadline.refused.holidayLong}).
     */
    public HolidayDay {
        if (date == null) {
            throw new RefusedException("shared.refused.date.empty").at("day");
        }
        String th = name.th().strip();
        String en = name.en().strip();
        if (th.isEmpty() && en.isEmpty()) {
            throw new RefusedException("deadline.refused.holidayName").at("nameTh");
        }
        name = new Bilingual(fits(th.isEmpty() ? en : th, "nameTh"), fits(en.isEmpty() ? th : en, "nameEn"));
    }

    private static String fits(String text, String field) {
        if (text.length() > NAME_LIMIT) {
            throw new RefusedException("deadline.refused.holidayLong", Integer.toString(NAME_LIMIT)).at(field);
        }
        return text;
    }
}
