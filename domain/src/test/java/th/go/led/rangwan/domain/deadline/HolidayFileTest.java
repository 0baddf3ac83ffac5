package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.Bilingual;

class HolidayFileTest {
    private static final LocalDate CONSTITUTION = LocalDate.of(2021, 12, 10);

    private static HolidayFile read(String text) {
        return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static HolidayFile event(String... lines) {
        return read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:วันหยุด\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    private static String days(HolidayFile file) {
        return file.days().stream().map(day -> day.date().toString()).collect(Collectors.joining(" "));
    }

    private static List<String> problems(HolidayFile file) {
        return file.problems().stream()
                .map(problem -> problem.line() + " " + problem.why().key())
                .toList();
    }

    @Test
    void theShippedTableIsReadWhole() {
        assertEquals(52, HolidayTable.shipped().holidays().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-12-10",
                "2564-12-10",
                "๒๕๖๔-๑๒-๑๐",
                "10/12/2564",
                "10/12/2021",
                "๑๐/๑๒/๒๕๖๔",
                "10 ธ.ค. 2564",
                "๑๐ ธันวาคม พ.ศ. ๒๕๖๔",
                "10 ธันวาคม ค.ศ. 2021",
                "วันศุกร์ที่ 10 ธันวาคม 2564",
                "20211210",
                "25641210",
                " 2021-12-10 "
            })
    void aDateOfEitherEraAndOfBothDigitsIsRead(String date) {
        assertEquals(CONSTITUTION, HolidayDate.read(date));
    }

    @ParameterizedTest
    @CsvSource({
        "'', shared.refused.date.empty",
        "2021-02-29, shared.refused.date.day",
        "31/04/2564, shared.refused.date.day",
        "2021-13-01, shared.refused.date.month",
        "2300-01-01, shared.refused.date.year",
        "10/12/64, shared.refused.date.twoDigitYear",
        "12, shared.refused.date.shape"
    })
    void aDateThatCannotBeRightSaysWhy(String date, String key) {
        assertEquals(
                List.of("2 " + key),
                problems(read("date,th,en\n\"" + date + "\",ก,a\n2021-12-10,ข,b")).stream()
                        .limit(1)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,th,en\n2021-12-10,วันรัฐธรรมนูญ,Constitution Day\n",
                "2021-12-10,วันรัฐธรรมนูญ,Constitution Day",
                "วันที่,ชื่อ,ชื่ออังกฤษ\r\n\r\n10/12/2564,วันรัฐธรรมนูญ,Constitution Day\r\n",
                "date;th;en\n2021-12-10;วันรัฐธรรมนูญ;Constitution Day\n",
                "date\tth\ten\n2021-12-10\tวันรัฐธรรมนูญ\tConstitution Day\n",
                "\"date\",\"th\",\"en\"\n\"2021-12-10\",\"วันรัฐธรรมนูญ\",\"Constitution Day\"\n",
                "\uFEFFdate,th,en\n2021-12-10,วันรัฐธรรมนูญ,Constitution Day\n",
                "2021-12-10,วันรัฐธรรมนูญ,Constitution Day,,\n2021-12-10,วันรัฐธรรมนูญ,Constitution Day\n"
            })
    void theSameTableIsReadInEveryCommonForm(String text) {
        HolidayFile file = read(text);
        assertEquals(List.of(), problems(file));
        assertEquals(
                List.of(new HolidayDay(CONSTITUTION, new Bilingual("วันรัฐธรรมนูญ", "Constitution Day"))), file.days());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-874", "UTF-16", "UTF-16LE", "UTF-8"})
    void thaiIsReadInTheEncodingsOfThaiOffices(String charset) {
        String mark = charset.endsWith("LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + "date,th,en\n๑๐/๑๒/๒๕๖๔,วันรัฐธรรมนูญ,\n").getBytes(Charset.forName(charset));
        HolidayDay day = HolidayFile.read(bytes).days().get(0);
        assertEquals(new HolidayDay(CONSTITUTION, Bilingual.same("วันรัฐธรรมนูญ")), day);
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineEnds() {
        HolidayFile file = read("date,th,en\n2021-12-10,\"ก, \"\"ข\"\"\nค\",x\n2021-12-31,,y\n2022-99-01,,z");
        assertEquals(List.of("5 shared.refused.date.month"), problems(file));
        HolidayFile good = read("2021-12-10,\"ก, \"\"ข\"\"\nค\",x\n");
        assertEquals("ก, \"ข\" ค", good.days().get(0).name().th());
    }

    @Test
    void allProblemsAreToldAtOnceAndNothingIsTaken() {
        HolidayFile file = read(lines(
                "date,th,en",
                "2021-12-10,ก,a",
                "2021-12-32,ข,b",
                "2021-12-11,,",
                "2021-12-10,ค,c",
                "x,y,z",
                "2021-12-12,ง,d,e",
                "2021-12-13,\"จ"));
        assertEquals(
                List.of(
                        "3 shared.refused.date.day",
                        "4 deadline.refused.holidayName",
                        "5 deadline.file.twice",
                        "6 shared.refused.date.shape",
                        "7 deadline.file.columns",
                        "8 deadline.file.quote"),
                problems(file));
        assertEquals(List.of(), file.days());
    }

    @Test
    void whatIsNoTableSaysSo() {
        assertEquals(List.of("0 deadline.file.empty"), problems(read("")));
        assertEquals(List.of("0 deadline.file.empty"), problems(read("date,th,en\n")));
        assertEquals(List.of("0 deadline.file.binary"), problems(HolidayFile.read(new byte[] {'P', 'K', 3, 4, 0, 0})));
        assertEquals(
                List.of("0 deadline.file.large"), problems(HolidayFile.read(new byte[HolidayFile.BYTE_LIMIT + 1])));
        assertEquals(List.of("1 deadline.refused.holidayLong"), problems(read("2021-12-10," + "ก".repeat(256) + ",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20211210 | 2021-12-10",
                "DTSTART;VALUE=DATE:25641210 | 2021-12-10",
                "DTSTART:20211210 | 2021-12-10",
                "DTSTART;VALUE=DATE:20220413~DTEND;VALUE=DATE:20220416 | 2022-04-13 2022-04-14 2022-04-15",
                "DTSTART;VALUE=DATE:20220413~DTEND;VALUE=DATE:20220413 | 2022-04-13",
                "DTSTART;VALUE=DATE:20211231~DURATION:P2D | 2021-12-31 2022-01-01",
                "DTSTART;VALUE=DATE:20211210~DURATION:P1D | 2021-12-10",
                "DTSTART:20211209T170000Z~DTEND:20211210T170000Z | 2021-12-10",
                "DTSTART:20211209T165959Z~DTEND:20211210T170000Z | 2021-12-09 2021-12-10",
                "DTSTART;TZID=Asia/Bangkok:20211210T000000~DTEND;TZID=Asia/Bangkok:20211211T000000 | 2021-12-10",
                "DTSTART;TZID=\"America/New_York\":20211209T120000 | 2021-12-10",
                "DTSTART:20211210T083000 | 2021-12-10",
                "DTSTART:25641210T083000~DURATION:PT8H | 2021-12-10",
                "DTSTART:20211210T000000~DURATION:P1DT1S | 2021-12-10 2021-12-11"
            })
    void anEventIsAHolidayOfEveryDayThatItLastsInBangkok(String lines, String days) {
        HolidayFile file = event(lines.split("~"));
        assertEquals(List.of(), problems(file));
        assertEquals(days, days(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UID:1 | deadline.file.noStart",
                "DTSTART:tomorrow | deadline.file.time",
                "DTSTART:20211210T250000 | deadline.file.time",
                "DTSTART;VALUE=DATE:20211232 | shared.refused.date.day",
                "DTSTART;TZID=Siam/Ayutthaya:20211210T000000 | deadline.file.zone",
                "DTSTART;VALUE=DATE:20211210~DTEND;VALUE=DATE:20211201 | deadline.file.endsEarly",
                "DTSTART;VALUE=DATE:20211210~DURATION:soon | deadline.file.time",
                "DTSTART;VALUE=DATE:20211210~DURATION:P999999999999D | deadline.file.time",
                "DTSTART:20211210T083000~DURATION:P999999999999D | deadline.file.time",
                "DTSTART;VALUE=DATE:20211210~DTEND;VALUE=DATE:20221210 | deadline.file.long",
                "DTSTART;VALUE=DATE:20211210~RRULE:FREQ=YEARLY | deadline.file.repeats"
            })
    void anEventThatCannotBeAHolidaySaysWhy(String lines, String key) {
        assertEquals(List.of("3 " + key), problems(event(lines.split("~"))));
    }

    @Test
    void namesGoByTheirLanguageElseByTheirLetters() {
        HolidayFile both = event("DTSTART;VALUE=DATE:20211210", "SUMMARY;LANGUAGE=en-GB:New\\, year\\; \\\\ a\\nb");
        assertEquals(
                new Bilingual("วันหยุด", "New, year; \\ a\nb"),
                both.days().get(0).name());
        HolidayFile named = read(lines(
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "DTSTART:20211210",
                "SUMMARY;LANGUAGE=th:ก",
                "SUMMARY;LANGUAGE=en:a",
                "BEGIN:VALARM",
                "SUMMARY:x",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR"));
        assertEquals(new Bilingual("ก", "a"), named.days().get(0).name());
    }

    @Test
    void foldedLinesAreJoinedEvenWithinALetter() {
        byte[] head = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2021\r\n 1210\r\nSUMMARY:วั\r\n\tน"
                .getBytes(StandardCharsets.UTF_8);
        byte[] letter = "ก".getBytes(StandardCharsets.UTF_8);
        byte[] tail = "ข\r\nEND:VEVENT\r\nEND:VCALENDAR".getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        file.writeBytes(head);
        file.write(letter, 0, 1);
        file.writeBytes(new byte[] {'\r', '\n', ' '});
        file.write(letter, 1, 2);
        file.writeBytes(tail);
        assertEquals(
                "วันกข",
                HolidayFile.read(file.toByteArray()).days().get(0).name().th());
    }

    @Test
    void aCancelledEventIsLeftOutAndTwoNamesOfADayStandTogether() {
        HolidayFile file = read(lines(
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "DTSTART:20211210",
                "SUMMARY:ก",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20211210",
                "SUMMARY:ข",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20211210",
                "SUMMARY:ข",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20211211",
                "STATUS:CANCELLED",
                "SUMMARY:ค",
                "END:VEVENT",
                "END:VCALENDAR"));
        assertEquals(List.of(), problems(file));
        assertEquals("2021-12-10", days(file));
        assertEquals("ก / ข", file.days().get(0).name().th());
    }

    @Test
    void aCalendarThatIsCutOffOrMixedUpSaysWhere() {
        assertEquals(
                List.of("0 deadline.file.cut"),
                problems(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20211210\nSUMMARY:ก\n")));
        assertEquals(
                List.of("3 deadline.file.line", "6 deadline.file.order"),
                problems(read(lines(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "nothing",
                        "DTSTART:20211210",
                        "SUMMARY:ก",
                        "END:VTODO",
                        "END:VCALENDAR"))));
    }

    @Test
    void thePreviewTellsNewChangedAndSame() {
        HolidayTable table = HolidayTable.of(List.of(
                new HolidayDay(CONSTITUTION, new Bilingual("วันรัฐธรรมนูญ", "Constitution Day")),
                new HolidayDay(LocalDate.of(2021, 12, 31), new Bilingual("วันสิ้นปี", "New Year's Eve"))));
        List<HolidayChange> changes = read(lines(
                        "2021-12-10,วันรัฐธรรมนูญ,Constitution Day",
                        "2021-12-31,สิ้นปี,New Year's Eve",
                        "2021-12-03,พิเศษ,Special"))
                .against(table);
        assertEquals(
                List.of(HolidayChange.Kind.NEW, HolidayChange.Kind.SAME, HolidayChange.Kind.CHANGED),
                changes.stream().map(HolidayChange::kind).toList());
        assertEquals("วันสิ้นปี", changes.get(2).before().th());
        assertTrue(changes.get(0).before() == null);
    }
}
