package th.go.led.rangwan.domain.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Says the dates, meetings and deadlines of the reader as people read them. */
public final class MomentWords {
    private static final Pattern TOLD = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?: (midnight)| (\\d{2}:\\d{2})(?:-(\\d{2}:\\d{2}))?)?(?: ([A-Z]{2,5}))?");

    private MomentWords() {}

    /** The words of a value in the reader's form, which the reader can read again; any other value as it is. */
    public static Bilingual of(String value) {
        Matcher told = TOLD.matcher(value);
        return told.matches()
                ? new Bilingual(words(told, Language.TH), words(told, Language.EN))
                : Bilingual.same(value);
    }

    private static String words(Matcher told, Language language) {
        boolean thai = language == Language.TH;
        StringBuilder words = new StringBuilder(ThaiDate.weekday(LocalDate.parse(told.group(1)), language));
        if (told.group(2) != null) words.append(thai ? " เที่ยงคืน" : " midnight");
        if (told.group(4) != null)
            words.append(' ').append(told.group(3)).append('-').append(time(told.group(4), language));
        else if (told.group(3) != null) words.append(' ').append(time(told.group(3), language));
        if (told.group(5) != null) words.append(thai ? " ตามเวลา " : " ").append(told.group(5));
        return words.toString();
    }

    private static String time(String clock, Language language) {
        return ThaiDate.time(LocalTime.parse(clock), language);
    }
}
