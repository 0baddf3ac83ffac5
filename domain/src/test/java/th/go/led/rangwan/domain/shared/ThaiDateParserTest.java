package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThaiDateParserTest {

    @ParameterizedTest
    @CsvSource({
        "28/02/2564, 2021-02-28",
        "28/2/2564, 2021-02-28",
        "28-02-2564, 2021-02-28",
        "28.02.2564, 2021-02-28",
        "28 02 2564, 2021-02-28",
        " 28 / 02 / 2564 , 2021-02-28",
        "๒๘/๐๒/๒๕๖๔, 2021-02-28",
        "2564-02-28, 2021-02-28",
        "28 ก.พ. 2564, 2021-02-28",
        "28 ก.พ 2564, 2021-02-28",
        "28 กพ 2564, 2021-02-28",
        "28ก.พ.2564, 2021-02-28",
        "28 กุมภาพันธ์ 2564, 2021-02-28",
        "28 เดือนกุมภาพันธ์ 2564, 2021-02-28",
        "28 กุมภาพันธ์ พ.ศ. 2564, 2021-02-28",
        "28 กุมภาพันธ์ พ.ศ.2564, 2021-02-28",
        "28 กุมภาพันธ์ พศ 2564, 2021-02-28",
        "๓ ธันวาคม ๒๕๖๔, 2021-12-03",
        "๓ ธ.ค. ๒๕๖๔, 2021-12-03",
        "3-ธ.ค.-2564, 2021-12-03",
        "วันศุกร์ที่ 3 ธันวาคม 2564, 2021-12-03",
        "วันศุกร์ที่ ๓ ธันวาคม พ.ศ. ๒๕๖๔, 2021-12-03",
        "วันที่ 3 ธันวาคม 2564, 2021-12-03",
        "ที่ 3 ธันวาคม 2564, 2021-12-03",
        "ศ. 3 ธ.ค. 2564, 2021-12-03",
        "พฤ. 2 ธ.ค. 2564, 2021-12-02",
        "3 Dec 2564, 2021-12-03",
        "3 december 2564, 2021-12-03",
        "29/02/2563, 2020-02-29",
        "1/1/2443, 1900-01-01",
        "31/12/2643, 2100-12-31"
    })
    void whatPeopleTypeIsRead(String typed, LocalDate date) {
        assertEquals(date, ThaiDateParser.parse(typed));
    }

    @Test
    void everyMonthIsReadByItsNames() {
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(2021, month, 15);
            assertEquals(date, ThaiDateParser.parse(ThaiDate.brief(date, Language.TH)));
            assertEquals(date, ThaiDateParser.parse(ThaiDate.full(date, Language.TH)));
            assertEquals(date, ThaiDateParser.parse(ThaiDate.official(date)));
            assertEquals(date, ThaiDateParser.parse(ThaiDate.weekday(date, Language.TH)));
            assertEquals(date, ThaiDateParser.parse("15 " + ThaiDate.monthName(month, Language.EN) + " 2564"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', shared.refused.date.empty",
        "'   ', shared.refused.date.empty",
        "พรุ่งนี้, shared.refused.date.shape",
        "28/02, shared.refused.date.shape",
        "28/02/2564 10:00, shared.refused.date.shape",
        "ธันวาคม 2564, shared.refused.date.shape",
        "31/02/2564, shared.refused.date.day",
        "29/02/2564, shared.refused.date.day",
        "0/02/2564, shared.refused.date.day",
        "31 เม.ย. 2564, shared.refused.date.day",
        "1/13/2564, shared.refused.date.month",
        "1/0/2564, shared.refused.date.month",
        "1 ธันวา 2564, shared.refused.date.month",
        "28/02/64, shared.refused.date.twoDigitYear",
        "28 ก.พ. 64, shared.refused.date.twoDigitYear",
        "28/02/2021, shared.refused.date.commonEra",
        "2021-02-28, shared.refused.date.commonEra",
        "28 Feb 2021, shared.refused.date.commonEra",
        "28/02/1900, shared.refused.date.commonEra",
        "28/02/2442, shared.refused.date.year",
        "28/02/2644, shared.refused.date.year",
        "28/02/25644, shared.refused.date.year",
        "28/02/256, shared.refused.date.year",
        "28/02/999999, shared.refused.date.year"
    })
    void whatCannotBeRightIsRefused(String typed, String key) {
        assertEquals(key, refusal(typed).key());
    }

    @Test
    void nothingTypedIsRefusedAsEmpty() {
        assertEquals("shared.refused.date.empty", refusal(null).key());
    }

    @Test
    void aDayTooManyNamesTheMonthAndItsDays() {
        assertEquals(
                List.of(new Bilingual("เดือนกุมภาพันธ์ 2564", "February 2021"), "28", "28/02/2564"),
                refusal("31/02/2564").arguments());
        assertEquals("29", refusal("30/02/2563").arguments().get(1));
    }

    @Test
    void aYearOfTheCommonEraIsTranslatedInTheRefusal() {
        assertEquals(List.of("2021", "2564"), refusal("28/02/2021").arguments());
    }

    static Stream<String> daysThatNoMonthHas() {
        return Stream.of(4, 6, 9, 11).map(month -> "31/" + month + "/2564");
    }

    @ParameterizedTest
    @MethodSource("daysThatNoMonthHas")
    void the31stIsRefusedInShortMonths(String typed) {
        assertEquals("shared.refused.date.day", refusal(typed).key());
    }

    @Test
    void aDateOutsideItsRangeIsRefused() {
        LocalDate first = LocalDate.of(2021, 10, 1);
        LocalDate last = LocalDate.of(2021, 12, 3);
        assertEquals(first, ThaiDateParser.parseBetween("1/10/2564", first, last));
        assertEquals(last, ThaiDateParser.parseBetween("3/12/2564", first, last));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> ThaiDateParser.parseBetween("4/12/2564", first, last));
        assertEquals("shared.refused.date.range", refused.key());
    }

    private static RefusedException refusal(String typed) {
        return assertThrows(RefusedException.class, () -> ThaiDateParser.parse(typed));
    }
}
