package th.go.led.rangwan.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Dates as people read them: Buddhist era in Thai, common era in English, always Bangkok time. Screens use Arabic digits,
 * official papers Thai ones (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ).
 */
public final class ThaiDate {
    /** The zone of the office; Thailand has no summer time. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    /** Years from the common era to the Buddhist era. */
    public static final int BUDDHIST_OFFSET = 543;

    static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    static final List<String> WEEKDAYS = List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
    static final List<String> SHORT_WEEKDAYS = List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ThaiDate() {}

    /** {@code 3 ธ.ค. 2564} or {@code 3 Dec 2021}. */
    public static String brief(LocalDate date, Language language) {
        return language == Language.EN
                ? english(date, "d MMM uuuu")
                : date.getDayOfMonth() + " " + SHORT_MONTHS.get(date.getMonthValue() - 1) + " " + buddhistYear(date);
    }

    /** {@link #brief(LocalDate, Language)} in both languages, for sentences. */
    public static Bilingual brief(LocalDate date) {
        return new Bilingual(brief(date, Language.TH), brief(date, Language.EN));
    }

    /** The short date with its weekday: {@code ศ. 3 ธ.ค. 2564} or {@code Fri 3 Dec 2021}. */
    public static String weekday(LocalDate date, Language language) {
        return language == Language.EN
                ? english(date, "EEE d MMM uuuu")
                : SHORT_WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + " " + brief(date, language);
    }

    /** {@code วันศุกร์ที่ 3 ธันวาคม 2564} or {@code Friday 3 December 2021}. */
    public static String full(LocalDate date, Language language) {
        return language == Language.EN
                ? english(date, "EEEE d MMMM uuuu")
                : "วัน" + WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + "ที่ " + plain(date);
    }

    /** The date as official papers write it: {@code ๓ ธันวาคม ๒๕๖๔}. */
    public static String official(LocalDate date) {
        return ThaiDigits.toThai(plain(date));
    }

    /** The month alone: {@code เดือนกุมภาพันธ์ 2564} or {@code February 2021}. */
    public static Bilingual month(LocalDate date) {
        return new Bilingual(
                "เดือน" + MONTHS.get(date.getMonthValue() - 1) + " " + buddhistYear(date), english(date, "MMMM uuuu"));
    }

    /** The full date with the year of both eras, shown under a field into which a date was typed. */
    public static String inBothEras(LocalDate date, Language language) {
        return language == Language.EN
                ? full(date, language) + " (B.E. " + buddhistYear(date) + ")"
                : full(date, language) + " (ค.ศ. " + date.getYear() + ")";
    }

    /** {@code 16:30 น.} or {@code 16:30}. */
    public static String time(LocalTime time, Language language) {
        return language == Language.EN ? CLOCK.format(time) : CLOCK.format(time) + " น.";
    }

    /** The time as official papers write it: {@code ๑๖.๓๐ น.}. */
    public static String officialTime(LocalTime time) {
        return ThaiDigits.toThai(CLOCK.format(time).replace(':', '.')) + " น.";
    }

    /** Date and time of an instant in Bangkok: {@code 12 ต.ค. 2564 09:12 น.} or {@code 12 Oct 2021 09:12}. */
    public static String moment(Instant instant, Language language) {
        return brief(dayOf(instant), language) + " " + time(timeOf(instant), language);
    }

    /** {@link #moment} with its weekday: {@code ศ. 3 ธ.ค. 2564 16:30 น.} or {@code Fri 3 Dec 2021 16:30}. */
    public static String weekdayMoment(Instant instant, Language language) {
        return weekday(dayOf(instant), language) + " " + time(timeOf(instant), language);
    }

    /** The calendar date in Bangkok at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(BANGKOK).toLocalDate();
    }

    /** The time of day in Bangkok at that instant. */
    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(BANGKOK).toLocalTime();
    }

    /** The year of the Buddhist era, as counted since 1941: common era + 543. */
    public static int buddhistYear(LocalDate date) {
        return date.getYear() + BUDDHIST_OFFSET;
    }

    /** The full English name of a month of the year, 1 to 12, or its Thai one. */
    public static String monthName(int month, Language language) {
        return language == Language.EN
                ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : MONTHS.get(month - 1);
    }

    private static String plain(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + buddhistYear(date);
    }

    private static String english(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
