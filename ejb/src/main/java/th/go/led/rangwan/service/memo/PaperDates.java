package th.go.led.rangwan.service.memo;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Days and times of Bangkok as official papers word them, with Arabic digits, which paper folds. */
final class PaperDates {
    private PaperDates() {}

    /** {@code 11 ตุลาคม 2564}. */
    static String day(LocalDate date) {
        return ThaiDigits.toArabic(ThaiDate.official(date));
    }

    /** {@code วันศุกร์ที่ 3 ธันวาคม 2564 เวลา 16.30 น.}. */
    static String moment(Instant instant) {
        return full(instant) + " เวลา " + time(instant);
    }

    /** An exclusive end: {@code ก่อนเวลา 12.00 น. ของวันเสาร์ที่ 4 ธันวาคม 2564}. */
    static String before(Instant instant) {
        return "ก่อนเวลา " + time(instant) + " ของ" + full(instant);
    }

    /** {@code วันพฤหัสบดีที่ 7 ตุลาคม 2564}. */
    static String full(Instant instant) {
        return ThaiDate.full(ThaiDate.dayOf(instant), Language.TH);
    }

    /** {@code วันพฤหัสบดีที่ 7 ตุลาคม 2564 เวลา 09.00 - 11.30 น.}. */
    static String between(Instant from, Instant to) {
        return full(from) + " เวลา " + time(from).replace(" น.", "") + " - " + time(to);
    }

    private static String time(Instant instant) {
        return ThaiDigits.toArabic(ThaiDate.officialTime(ThaiDate.timeOf(instant)));
    }
}
