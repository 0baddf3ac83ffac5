package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.cycle.DeadlineReading.END_OF_DAY;
import static th.go.led.rangwan.domain.cycle.DeadlineReading.START_OF_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.shared.RefusedException;

class DeadlineTest {
    private static final OfficeCalendar OFFICE = new OfficeCalendar(HolidayTable.shipped());
    private static final Instant MEMO_DAY = Instant.parse("2021-10-12T02:00:00Z");

    private static Deadline est(DeadlineReading settled) {
        return new Deadline(
                "ภายในวันที่ ๓ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน ตามโซนเวลา EST",
                "EST",
                ZoneOffset.ofHours(-5),
                LocalDate.of(2021, 12, 3),
                List.of(END_OF_DAY, START_OF_DAY),
                settled);
    }

    @Test
    void untilSettledTheEarlierReadingRulesAndTheOtherStandsBeside() {
        DeadlineFaces faces = est(null).faces(MEMO_DAY, OFFICE);
        assertFalse(faces.settled());
        assertEquals("EST = UTC−5", faces.zone());
        assertEquals(START_OF_DAY, faces.ruling().reading());
        assertEquals(Instant.parse("2021-12-03T05:00:00Z"), faces.ruling().instant());
        assertEquals("ศ. 3 ธ.ค. 2564 ก่อน 12:00 น.", faces.ruling().bangkok().th());
        assertEquals("52 วัน 3 ชั่วโมง", faces.ruling().left().words().th());
        assertEquals("ศ. 3 ธ.ค. 2564 12:00 น.", faces.ruling().lastWorking().th());
        assertEquals(END_OF_DAY, faces.other().reading());
        assertEquals(Instant.parse("2021-12-04T05:00:00Z"), faces.other().instant());
        assertEquals("ส. 4 ธ.ค. 2564 ก่อน 12:00 น.", faces.other().bangkok().th());
        assertEquals("Sat 4 Dec 2021 before 12:00", faces.other().bangkok().en());
        assertEquals("53 days 3 hours", faces.other().left().words().en());
        assertEquals("ศ. 3 ธ.ค. 2564 16:30 น.", faces.other().lastWorking().th());
        assertTrue(faces.other().holidaysKnown());
    }

    @Test
    void onceSettledOneReadingIsLeft() {
        DeadlineFaces faces = est(END_OF_DAY).faces(Instant.parse("2021-11-22T05:40:00Z"), OFFICE);
        assertTrue(faces.settled());
        assertNull(faces.other());
        assertEquals(END_OF_DAY, faces.ruling().reading());
        assertEquals("11 วัน 23 ชั่วโมง", faces.ruling().left().words().th());
        assertEquals(9, faces.ruling().workingDaysLeft());
    }

    @Test
    void aReadingThatTheWordsDoNotAllowIsRefused() {
        List<DeadlineReading> one = List.of(END_OF_DAY);
        LocalDate date = LocalDate.of(2021, 12, 3);
        assertThrows(
                RefusedException.class,
                () -> new Deadline("w", "EST", ZoneOffset.ofHours(-5), date, one, START_OF_DAY));
        assertTrue(new Deadline("w", "EST", ZoneOffset.ofHours(-5), date, one, null).isSettled());
    }

    @ParameterizedTest
    @CsvSource({
        "-05:00, 2021-12-04T05:00:00Z",
        "-04:00, 2021-12-04T04:00:00Z",
        "Z, 2021-12-04T00:00:00Z",
        "+07:00, 2021-12-03T17:00:00Z",
        "+14:00, 2021-12-03T10:00:00Z"
    })
    void theEndOfTheDayIsThatOfTheStatedZone(String offset, Instant end) {
        Deadline deadline =
                new Deadline("w", "X", ZoneOffset.of(offset), LocalDate.of(2021, 12, 3), List.of(END_OF_DAY), null);
        assertEquals(end, deadline.instant());
    }

    @ParameterizedTest
    @CsvSource({"-05:00, X = UTC−5", "+05:30, X = UTC+5:30", "Z, X = UTC+0", "-03:30, X = UTC−3:30"})
    void theZoneIsToldAsAnOffset(String offset, String words) {
        Deadline deadline =
                new Deadline("w", "X", ZoneOffset.of(offset), LocalDate.of(2021, 12, 3), List.of(END_OF_DAY), null);
        assertEquals(words, deadline.zoneWords());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-03T05:00:00Z, 2021-12-03T05:00:00Z", // Friday noon
        "2021-12-03T12:00:00Z, 2021-12-03T09:30:00Z", // Friday evening
        "2021-12-03T01:30:00Z, 2021-12-02T09:30:00Z", // Friday as the office opens
        "2021-12-03T01:31:00Z, 2021-12-03T01:31:00Z", // a minute later
        "2021-12-04T05:00:00Z, 2021-12-03T09:30:00Z", // Saturday
        "2021-12-05T05:00:00Z, 2021-12-03T09:30:00Z", // Sunday
        "2021-12-06T05:00:00Z, 2021-12-03T09:30:00Z", // Monday, a substitute holiday
        "2021-12-07T00:00:00Z, 2021-12-03T09:30:00Z", // Tuesday before hours
        "2021-12-10T05:00:00Z, 2021-12-09T09:30:00Z", // Constitution Day
        "2022-01-04T00:00:00Z, 2021-12-30T09:30:00Z", // after the New Year
        "2022-04-18T01:00:00Z, 2022-04-12T09:30:00Z" // after Songkran and a weekend
    })
    void theLastWorkingMomentStepsBackOverWeekendsAndHolidays(Instant end, Instant last) {
        assertEquals(last, OFFICE.lastWorkingMoment(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-02, 2021-12-03, 1",
        "2021-12-03, 2021-12-03, 0",
        "2021-12-04, 2021-12-03, 0",
        "2021-12-03, 2021-12-07, 1",
        "2021-11-26, 2021-12-03, 5",
        "2021-12-30, 2022-01-04, 1"
    })
    void workingDaysLeaveTodayOut(LocalDate today, LocalDate last, int days) {
        assertEquals(days, OFFICE.workingDaysBetween(today, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-04T04:59:59Z, 0 นาที, 0 minutes",
        "2021-12-04T04:00:00Z, 1 ชั่วโมง 0 นาที, 1 hour 0 minutes",
        "2021-12-03T05:00:00Z, 1 วัน, 1 day",
        "2021-12-03T03:00:00Z, 1 วัน 2 ชั่วโมง, 1 day 2 hours",
        "2021-12-04T05:00:00Z, เลย 0 นาที, 0 minutes past",
        "2021-12-07T06:00:00Z, เลย 3 วัน, 3 days past"
    })
    void timeLeftIsRoundedDown(Instant now, String th, String en) {
        TimeLeft left = TimeLeft.until(now, est(END_OF_DAY).instant());
        assertEquals(th, left.words().th());
        assertEquals(en, left.words().en());
        assertEquals(th.startsWith("เลย"), left.over());
    }

    @Test
    void aLastWorkingMomentOfAYearWithoutATableSaysSo() {
        Deadline later = new Deadline("w", "X", ZoneOffset.UTC, LocalDate.of(2023, 10, 16), List.of(END_OF_DAY), null);
        DeadlineFaces faces = later.faces(MEMO_DAY, OFFICE);
        assertFalse(faces.ruling().holidaysKnown());
        assertEquals(
                "จ. 16 ต.ค. 2566 16:30 น. (ยังไม่มีตารางวันหยุดของปีนี้)",
                faces.ruling().lastWorking().th());
    }

    @Test
    void aYearWithoutATableSaysSo() {
        assertEquals(Set.of(2021, 2022), OFFICE.holidays().years());
        assertTrue(OFFICE.knows(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));
        assertFalse(OFFICE.knows(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 1)));
    }
}
