package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDateTest {
    private static final LocalDate DEADLINE = LocalDate.of(2021, 12, 3);

    @Test
    void screensUseTheBuddhistEraInThaiAndTheCommonEraInEnglish() {
        assertEquals("3 ธ.ค. 2564", ThaiDate.brief(DEADLINE, Language.TH));
        assertEquals("3 Dec 2021", ThaiDate.brief(DEADLINE, Language.EN));
        assertEquals("ศ. 3 ธ.ค. 2564", ThaiDate.weekday(DEADLINE, Language.TH));
        assertEquals("Fri 3 Dec 2021", ThaiDate.weekday(DEADLINE, Language.EN));
        assertEquals("วันศุกร์ที่ 3 ธันวาคม 2564", ThaiDate.full(DEADLINE, Language.TH));
        assertEquals("Friday 3 December 2021", ThaiDate.full(DEADLINE, Language.EN));
        assertEquals("วันศุกร์ที่ 3 ธันวาคม 2564 (ค.ศ. 2021)", ThaiDate.inBothEras(DEADLINE, Language.TH));
        assertEquals("Friday 3 December 2021 (B.E. 2564)", ThaiDate.inBothEras(DEADLINE, Language.EN));
    }

    @Test
    void officialPapersUseThaiDigits() {
        assertEquals("๓ ธันวาคม ๒๕๖๔", ThaiDate.official(DEADLINE));
        assertEquals("๑๖.๓๐ น.", ThaiDate.officialTime(LocalTime.of(16, 30)));
        assertEquals("๐๙.๐๐ น.", ThaiDate.officialTime(LocalTime.of(9, 0)));
    }

    @Test
    void timesNameTheHourInBothLanguages() {
        assertEquals("16:30 น.", ThaiDate.time(LocalTime.of(16, 30), Language.TH));
        assertEquals("16:30", ThaiDate.time(LocalTime.of(16, 30), Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-03T16:59:59Z, 3 ธ.ค. 2564 23:59 น.",
        "2021-12-03T17:00:00Z, 4 ธ.ค. 2564 00:00 น.",
        "2021-10-12T02:00:00Z, 12 ต.ค. 2564 09:00 น.",
        "2021-12-31T17:00:00Z, 1 ม.ค. 2565 00:00 น."
    })
    void instantsAreShownInBangkok(Instant instant, String words) {
        assertEquals(words, ThaiDate.moment(instant, Language.TH));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-29, จ.",
        "2021-11-30, อ.",
        "2021-12-01, พ.",
        "2021-12-02, พฤ.",
        "2021-12-03, ศ.",
        "2021-12-04, ส.",
        "2021-12-05, อา."
    })
    void weekdaysAreShortened(LocalDate date, String weekday) {
        assertEquals(weekday + " " + ThaiDate.brief(date, Language.TH), ThaiDate.weekday(date, Language.TH));
    }

    @ParameterizedTest
    @CsvSource({"0123456789, ๐๑๒๓๔๕๖๗๘๙", "ข้อ 1.4, ข้อ ๑.๔", "'', ''", "UNPSA 2022, UNPSA ๒๐๒๒"})
    void digitsGoThereAndBack(String arabic, String thai) {
        assertEquals(thai, ThaiDigits.toThai(arabic));
        assertEquals(arabic, ThaiDigits.toArabic(thai));
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "en-GB, EN", "EN, EN", "th, TH", "th_TH, TH", "fr, TH", "'', TH"})
    void anythingButEnglishIsThai(String tag, Language language) {
        assertEquals(language, Language.of(tag));
        assertEquals(Language.TH, Language.of(null));
    }

    @Test
    void aRefusalKeepsItsKeyArgumentsAndField() {
        RefusedException refused = new RefusedException("letter.refused.quality", "a", Bilingual.same("b"));
        assertEquals(Optional.empty(), refused.field());
        RefusedException atField = refused.at("letterhead");
        assertEquals("letter.refused.quality", atField.key());
        assertEquals(refused.arguments(), atField.arguments());
        assertEquals(Optional.of("letterhead"), atField.field());
    }
}
