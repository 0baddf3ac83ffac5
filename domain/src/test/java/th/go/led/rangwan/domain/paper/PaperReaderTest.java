package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the memo of the UNPSA 2022 call yields, rule by rule, and that no text is too strange. */
class PaperReaderTest {
    private static final String MEMO = memo();
    private static final PaperReading READING = PaperReader.read(MEMO, Set.of());

    private static String memo() {
        try (InputStream stream = PaperReaderTest.class.getResourceAsStream("/papers/unpsa-2022-memo.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PaperReading read(String text) {
        return PaperReader.read(text, Set.of());
    }

    private static List<String> values(PaperReading reading, FindingKind kind) {
        return reading.of(kind).stream().map(Finding::value).toList();
    }

    private static List<String> numbers(FindingKind kind) {
        return READING.of(kind).stream().map(Finding::number).toList();
    }

    private static List<String> contradictions(PaperReading reading) {
        return reading.contradictions().stream().map(FoundContradiction::code).toList();
    }

    private static List<String> readings(PaperReading reading, String code) {
        return reading.contradictions().stream()
                .filter(one -> one.code().equals(code))
                .flatMap(one -> one.readings().stream())
                .map(FoundContradiction.Reading::code)
                .toList();
    }

    @Test
    void theMemosHeadIsFound() {
        assertEquals(List.of("ยธ 0520(อ)/ 595"), values(READING, FindingKind.NUMBER));
        assertEquals(List.of("2021-10-11"), values(READING, FindingKind.DATED));
        assertEquals(List.of("กลุ่มพัฒนาระบบบริหาร"), values(READING, FindingKind.SENDER));
        assertEquals(List.of("อธิบดีกรมบังคับคดี"), values(READING, FindingKind.ADDRESSEE));
        assertEquals(
                List.of(
                        "การประชุมชี้แจงและแลกเปลี่ยนเรียนรู้แนวทางการสมัครรางวัล United Nations Public Service Awards 2020"),
                values(READING, FindingKind.SUBJECT));
    }

    @Test
    void theMemosClausesAreFoundUnderTheirHeadings() {
        assertEquals(List.of("1", "2", "3", "4"), numbers(FindingKind.CATEGORY));
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"), numbers(FindingKind.ELIGIBILITY));
        assertEquals(List.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6"), numbers(FindingKind.CRITERION));
        assertEquals(List.of("3"), numbers(FindingKind.METHOD));
        assertEquals(List.of("4.1", "4.2", "4.3", "4.4"), numbers(FindingKind.DOCUMENT));
        assertEquals(List.of("4.1-1", "4.1-2", "4.1-3", "4.1-4"), numbers(FindingKind.PART));
        assertEquals(List.of(), numbers(FindingKind.CLAUSE));
    }

    @Test
    void aClauseHasItsWordsUntouched() {
        Finding fifth = READING.of(FindingKind.ELIGIBILITY).get(4);
        assertEquals("กรอกใบสมัครให้ครบถ้วนและถูกต้อง", fifth.value());
        assertEquals("๑.๕ กรอกใบสมัครให้ครบถ้วนและถูกต้อง", fifth.place().in(MEMO));
    }

    @Test
    void theDeadlineHasItsTimeAndZone() {
        Finding deadline = READING.of(FindingKind.DEADLINE).get(0);
        assertEquals("2021-12-03 midnight EST", deadline.value());
        assertEquals(
                "ภายในวันที่ ๓ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน ตามโซนเวลา EST",
                deadline.place().in(MEMO));
        assertEquals(1, READING.of(FindingKind.DEADLINE).size());
    }

    @Test
    void theTwoMeetingsAreFound() {
        assertEquals(List.of("2021-10-07 09:00-11:30", "2021-10-20 09:30-16:30"), values(READING, FindingKind.EVENT));
        assertEquals(
                "การอบรมเชิงปฏิบัติการเทคนิคการสมัครรางวัล",
                READING.of(FindingKind.EVENT).get(1).detail());
    }

    @Test
    void addressesAreFound() {
        assertEquals(List.of("https://publicadministration.un.org/unpsa/en/"), values(READING, FindingKind.WEB));
        assertEquals(List.of("UNPSA@un.org"), values(READING, FindingKind.MAIL));
        assertEquals(List.of("0 2887 5124 #1178"), values(READING, FindingKind.PHONE));
    }

    @Test
    void countsAreFoundWithTheirUnits() {
        List<String> counts = READING.of(FindingKind.COUNT).stream()
                .map(one -> one.value() + " " + one.detail())
                .toList();
        assertTrue(
                counts.containsAll(List.of("4 สาขา", "2 ฉบับ", "3 URL", "12 ข้อคำถาม", "5 รายการ", "6 ภาษา")),
                counts.toString());
    }

    @Test
    void theMemoContradictsItself() {
        assertEquals(
                List.of(
                        "award-year",
                        "advice-year",
                        "spelling-unpsa",
                        "name-dpidg",
                        "midnight",
                        "body-opdc",
                        "handwriting"),
                contradictions(READING));
        assertEquals(List.of("2022", "2020", "2021"), readings(READING, "award-year"));
        assertEquals(List.of("2022", "2023"), readings(READING, "advice-year"));
        assertEquals(List.of("unpsa", "unspa"), readings(READING, "spelling-unpsa"));
        assertEquals(List.of("dpidg", "dpipg"), readings(READING, "name-dpidg"));
    }

    @Test
    void everyPlaceHoldsWhatItSays() {
        READING.findings()
                .forEach(one -> assertTrue(
                        one.place().start() < one.place().end() && one.place().end() <= MEMO.length(), one.toString()));
        READING.contradictions().stream()
                .flatMap(one -> one.readings().stream())
                .flatMap(one -> one.places().stream())
                .forEach(place -> assertTrue(!place.in(MEMO).isBlank(), place.toString()));
    }

    @Test
    void otherShortNamesContradictAsWell() {
        PaperReading other = read("รางวัล ABCDE 2030 เปิดรับ\nสมัคร ABDCE 2030 ได้ที่ UNESKO\nABCDE 2031");
        assertEquals(List.of("award-year", "spelling-abcde", "name-unesco"), contradictions(other));
        assertEquals(List.of("name-abcdf"), contradictions(PaperReader.read("ABCDE", Set.of("ABCDF"))));
    }

    @Test
    void aWeekdayThatDoesNotMatchIsTold() {
        assertEquals(List.of("weekday-2021-12-03"), contradictions(read("ประชุมวันพุธที่ ๓ ธันวาคม ๒๕๖๔")));
        assertEquals(List.of(), contradictions(read("ประชุมวันศุกร์ที่ ๓ ธ.ค. ๒๕๖๔")));
        assertEquals(List.of("weekday-2021-12-03"), contradictions(read("on Monday, 3 December 2021")));
        assertEquals(1, read("วันที่ ๓๑ กุมภาพันธ์ ๒๕๖๕").contradictions().size());
    }

    @Test
    void aListShorterThanAnnouncedIsTold() {
        String three = "มีจำนวน ๔ สาขา ได้แก่\n\n๑) ก\n๒) ข\n๓) ค\n\nจบ";
        assertEquals(List.of("count-0"), contradictions(read(three)));
        assertEquals(List.of(), contradictions(read(three.replace("๔", "๓"))));
    }

    @Test
    void datesAreReadInEveryForm() {
        for (String words : List.of(
                "3 December 2021",
                "December 3, 2021",
                "03/12/2564",
                "2021-12-03",
                "๓ ธ.ค. ๒๕๖๔",
                "3 ธันวาคม พ.ศ. 2564")) {
            assertEquals(List.of("2021-12-03"), values(read("นัดหมาย " + words + " ที่ห้อง"), FindingKind.DATE), words);
        }
        assertEquals(
                List.of("2023-10-16 23:59 EST"),
                values(read("Deadline: 16 October 2023, 23:59 EST"), FindingKind.DEADLINE));
    }

    @Test
    void aPageBreakWithinAClauseIsNoClause() {
        PaperReading reading = read("๑. คุณสมบัติ\n๑.๑ ข้อความต้น\nข้อความ...\n\n- ๒ -\n\nข้อความท้าย\n\n๑.๒ สอง");
        assertEquals(List.of("ข้อความต้นข้อความท้าย", "สอง"), values(reading, FindingKind.ELIGIBILITY));
    }

    @Test
    void noTextIsTooStrange() {
        List<String> strange = List.of(
                "",
                "สวัสดี",
                " ".repeat(500_000),
                "\n".repeat(500_000),
                "1".repeat(500_000),
                "1.1 ".repeat(125_000),
                "๑".repeat(500_000),
                "(".repeat(100_000) + ")",
                "A".repeat(500_000),
                "A ".repeat(250_000),
                "...\n".repeat(50_000),
                "😀👩‍👩‍👧".repeat(1_000),
                "\u0000\u0001\u0007\u001b[31m\ud800",
                "วันจันทร์ที่ ".repeat(30_000),
                "ก.".repeat(200_000),
                "a@".repeat(200_000),
                "https://".repeat(50_000));
        for (String text : strange) {
            PaperReading reading = Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> read(text), text.substring(0, Math.min(10, text.length())));
            assertTrue(reading.findings().size() <= PaperReader.MOST);
        }
        assertEquals(new PaperReading(List.of(), List.of()), read("สวัสดี"));
        assertEquals(new PaperReading(List.of(), List.of()), read("1".repeat(500_000)));
    }

    @Test
    void anEnglishLetterIsReadWithoutFault() {
        PaperReading reading = read("""
                From: UN DESA
                Date: 4 January 2024
                Subject: Call for UNPSA 2024

                Dear colleague

                1. Eligibility
                1.1 Open to all public institutions.
                1.2 Two years of operation.

                Apply by 16 October 2024 at https://un.org/unpsa.
                """);
        assertEquals(List.of("2024-01-04"), values(reading, FindingKind.DATED));
        assertEquals(2, reading.of(FindingKind.ELIGIBILITY).size());
        assertEquals(List.of("2024-10-16"), values(reading, FindingKind.DEADLINE));
        assertEquals(List.of("https://un.org/unpsa"), values(reading, FindingKind.WEB));
    }

    /** The memo as a PDF gives it: every paragraph over several lines, which end wherever the page ends. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : text.split("(?<=[ \n])|(?<=บริหาร)(?=ราชการ)", -1)) {
            if (width + word.length() > 60 && width > 20 && !lines.toString().endsWith("\n")) {
                while (lines.charAt(lines.length() - 1) == ' ') lines.setLength(lines.length() - 1);
                lines.append('\n');
                width = 0;
            }
            lines.append(word);
            width = word.endsWith("\n") ? 0 : width + word.length();
        }
        return lines.toString();
    }

    @Test
    void linesOfAPdfEndAnywhereAndTheSameIsFound() {
        String lines = wrapped(MEMO);
        assertTrue(lines.lines().count() > MEMO.lines().count() + 100);
        PaperReading reading = read(lines);
        for (FindingKind kind : FindingKind.values()) {
            if (kind == FindingKind.CONTRADICTION) continue;
            assertEquals(READING.of(kind).size(), reading.of(kind).size(), kind.name());
        }
        assertEquals(values(READING, FindingKind.DEADLINE), values(reading, FindingKind.DEADLINE));
        assertEquals(values(READING, FindingKind.EVENT), values(reading, FindingKind.EVENT));
        assertEquals(values(READING, FindingKind.PHONE), values(reading, FindingKind.PHONE));
        assertEquals(contradictions(READING), contradictions(reading));
    }

    @Test
    void thaiThatGoesOnOverALineGetsNoBlank() {
        PaperReading reading = read("๑. คุณสมบัติ\n๑.๑ เปิดให้หน่วย\nงานของรัฐ และ UN\nmembers\nทั้งหมด");
        assertEquals(List.of("เปิดให้หน่วยงานของรัฐ และ UN members ทั้งหมด"), values(reading, FindingKind.ELIGIBILITY));
    }
}
