package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");

    private static CalendarEntry entry(String summary, CalendarEntry.Time time) {
        return new CalendarEntry("task-7@rangwan", summary, "", "", time, new CalendarEntry.Revision(3, NOW));
    }

    private static String of(String summary, CalendarEntry.Time time) {
        return CalendarText.of("รางวัล", List.of(entry(summary, time)), NOW);
    }

    private static IcsEvent back(String text) {
        List<RefusedException> problems = new ArrayList<>();
        List<IcsEvent> events =
                IcsEvent.read(text.getBytes(StandardCharsets.UTF_8), (line, problem) -> problems.add(problem));
        assertEquals(List.of(), problems);
        assertEquals(1, events.size());
        return events.get(0);
    }

    @Test
    void aDayIsAWholeDayThatEndsOnTheNext() {
        String text = of("ก", CalendarEntry.Time.day(LocalDate.of(2021, 12, 31)));
        assertTrue(text.contains("DTSTART;VALUE=DATE:20211231\r\nDTEND;VALUE=DATE:20220101\r\n"), text);
    }

    @Test
    void aMomentIsToldInUtcAndHasNoEnd() {
        String text = of("ก", CalendarEntry.Time.at(Instant.parse("2021-12-03T05:00:00Z")));
        assertTrue(text.contains("DTSTART:20211203T050000Z\r\n"), text);
        assertFalse(text.contains("DTEND"), text);
    }

    @Test
    void theFileBeginsAndEndsAsTheStandardWants() {
        String text = of("ก", CalendarEntry.Time.day(LocalDate.of(2021, 12, 3)));
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), text);
        assertTrue(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"), text);
        assertTrue(text.contains("""
                        BEGIN:VEVENT
                        UID:task-7@rangwan
                        DTSTAMP:20211012T020000Z
                        LAST-MODIFIED:20211012T020000Z
                        SEQUENCE:3
                        """.replace("\n", "\r\n")), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก",
                "a, b; c \\ d",
                "สองบรรทัด\nบรรทัดสอง",
                "END:VCALENDAR",
                "🏆 รางวัลองค์การสหประชาชาติ ประจำปี 2565 ของกรมบังคับคดี กระทรวงยุติธรรม 🏆🏆🏆",
                "x",
                "ลงท้ายด้วยทับ \\"
            })
    void everyTitleComesBackAsItWas(String title) {
        for (int more = 0; more < 80; more++) {
            String padded = "ก".repeat(more) + title;
            String text = of(padded, CalendarEntry.Time.day(LocalDate.of(2021, 12, 3)));
            assertEquals(padded, back(text).property("SUMMARY").orElseThrow().text());
            for (String line : text.split("\r\n", -1)) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertFalse(line.contains("\n") || line.contains("\r"), line);
            }
        }
    }

    @Test
    void controlLettersDoNotBreakALine() {
        String text = of("ก\r\nข\rค\u0000ง\u0007", CalendarEntry.Time.day(LocalDate.of(2021, 12, 3)));
        assertEquals("ก\nข\nค ง ", back(text).property("SUMMARY").orElseThrow().text());
    }
}
