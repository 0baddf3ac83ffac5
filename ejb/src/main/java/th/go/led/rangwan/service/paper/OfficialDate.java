package th.go.led.rangwan.service.paper;

import java.time.LocalDate;
import java.util.List;

/** Dates as official paper writes them: Thai digits, Buddhist Era, no word for the era. */
final class OfficialDate {
    private static final int BUDDHIST_ERA = 543;
    private static final List<String> MONTHS = List.of(
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
    private static final List<String> BRIEF_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private OfficialDate() {}

    /** For the head of a paper: ๑๑ ตุลาคม ๒๕๖๔. */
    static String full(LocalDate date) {
        return write(date, MONTHS);
    }

    /** Under a signature: ๑๒ ต.ค. ๒๕๖๔. */
    static String brief(LocalDate date) {
        return write(date, BRIEF_MONTHS);
    }

    private static String write(LocalDate date, List<String> months) {
        return OfficialDigits.of(date.getDayOfMonth()) + " " + months.get(date.getMonthValue() - 1) + " "
                + OfficialDigits.of(date.getYear() + BUDDHIST_ERA);
    }
}
