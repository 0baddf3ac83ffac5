package th.go.led.rangwan.domain.shared;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day that people type: {@code 9:00}, {@code 16.30 น.}, {@code ๑๖.๓๐}. */
public final class ThaiTimeParser {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:.]\\s*(\\d{2})\\s*(?:น\\.?)?");

    private ThaiTimeParser() {}

    /** The time of day, to the minute; refused with {@code shared.refused.time}. */
    public static LocalTime parse(String typed) {
        String text = typed == null ? "" : ThaiDigits.toArabic(typed).strip();
        Matcher matcher = TIME.matcher(text);
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new RefusedException("shared.refused.time", text);
    }
}
