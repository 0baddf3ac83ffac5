package th.go.led.rangwan.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.deadline.HolidayTable;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** When a digest comes and what does not wait for it; 12 ต.ค. 2564 is a Tuesday, the 13th a holiday. */
class NoticePreferenceTest {
    private static final OfficeCalendar OFFICE = new OfficeCalendar(
            new HolidayTable(Map.of(LocalDate.of(2021, 10, 13), Bilingual.same("วันนวมินทรมหาราช"))));

    private static Instant at(String bangkok) {
        return LocalDateTime.parse(bangkok).atZone(ThaiDate.BANGKOK).toInstant();
    }

    private static NoticePreference chosen(String time, boolean officeDays) {
        NoticePreference wish = new NoticePreference(5);
        wish.choose(LocalTime.parse(time), officeDays, AtOnce.URGENT);
        return wish;
    }

    @Test
    void everybodyBeginsWithTheOpeningOfTheOfficeOnWorkingDays() {
        NoticePreference usual = new NoticePreference(5);
        assertEquals(LocalTime.of(8, 30), usual.digestAt());
        assertTrue(usual.onOfficeDaysOnly());
        assertEquals(AtOnce.URGENT, usual.atOnce());
        assertNull(usual.digestedOn());
    }

    @ParameterizedTest(name = "at {0}, digest at {1}, last on {2}, office days {3}: owed {4}")
    @CsvSource({
        "2021-10-12T08:29:59, 08:30, , true, false",
        "2021-10-12T08:30, 08:30, , true, true",
        "2021-10-12T23:59:59, 08:30, , true, true",
        "2021-10-12T09:00, 08:30, 2021-10-12, true, false",
        "2021-10-12T09:00, 08:30, 2021-10-11, true, true",
        "2021-10-13T09:00, 08:30, 2021-10-12, true, false",
        "2021-10-13T09:00, 08:30, 2021-10-12, false, true",
        "2021-10-14T09:00, 08:30, 2021-10-12, true, true",
        "2021-10-16T09:00, 08:30, 2021-10-15, true, false",
        "2021-10-16T09:00, 08:30, 2021-10-15, false, true",
        "2021-10-12T00:00, 00:00, 2021-10-11, true, true",
        "2021-10-12T00:30, 23:59, 2021-10-11, true, false"
    })
    void aDigestIsOwedOnceADayFromItsTimeOn(String now, String time, LocalDate last, boolean officeDays, boolean owed) {
        NoticePreference wish = chosen(time, officeDays);
        if (last != null) {
            wish.digested(last.atTime(12, 0).atZone(ThaiDate.BANGKOK).toInstant());
        }
        assertEquals(owed, wish.owed(at(now), OFFICE));
    }

    @ParameterizedTest(name = "at {0}, last on {1}, office days {2}: next {3}")
    @CsvSource({
        "2021-10-12T07:00, , true, 2021-10-12T08:30",
        "2021-10-12T09:00, 2021-10-12, true, 2021-10-14T08:30",
        "2021-10-12T09:00, 2021-10-12, false, 2021-10-13T08:30",
        "2021-10-12T09:00, , true, 2021-10-12T08:30",
        "2021-10-15T17:00, 2021-10-15, true, 2021-10-18T08:30"
    })
    void theNextOnePassesOverDaysWithout(String now, LocalDate last, boolean officeDays, String next) {
        NoticePreference wish = chosen("08:30", officeDays);
        if (last != null) {
            wish.digested(last.atTime(12, 0).atZone(ThaiDate.BANGKOK).toInstant());
        }
        assertEquals(at(next), wish.next(at(now), OFFICE));
    }

    @Test
    void daysThatWerePassedOverGetNone() {
        NoticePreference wish = chosen("08:30", true);
        wish.digested(at("2021-10-12T09:00"));
        Instant weeksLater = at("2021-11-22T09:00");
        assertTrue(wish.owed(weeksLater, OFFICE));
        wish.digested(weeksLater);
        assertFalse(wish.owed(weeksLater, OFFICE));
        assertEquals(LocalDate.of(2021, 11, 22), wish.digestedOn());
    }

    @Test
    void anotherTimeOnTheSameDayBringsNoSecondOne() {
        NoticePreference wish = chosen("08:30", true);
        wish.digested(at("2021-10-12T08:30"));
        wish.choose(LocalTime.of(16, 0), false, AtOnce.NOTHING);
        assertFalse(wish.owed(at("2021-10-12T16:00"), OFFICE));
        assertTrue(wish.owed(at("2021-10-13T16:00"), OFFICE));
    }

    @ParameterizedTest(name = "due {0}: urgent {1}")
    @CsvSource({
        "2021-10-11T16:30, true", // late already
        "2021-10-12T16:30, true",
        "2021-10-14T16:30, true", // the next digest comes on the 14th at 8.30
        "2021-10-15T08:29, true",
        "2021-10-15T08:30, false",
        "2021-10-18T16:30, false"
    })
    void urgentIsWhatWouldLeaveLessThanADayAfterTheNextDigest(String due, boolean urgent) {
        NoticePreference wish = chosen("08:30", true);
        wish.digested(at("2021-10-12T08:30"));
        assertEquals(urgent, wish.urgent(at(due), at("2021-10-12T10:00"), OFFICE));
    }

    @Test
    void withoutADateNothingIsUrgent() {
        assertFalse(chosen("08:30", true).urgent(null, at("2021-10-12T10:00"), OFFICE));
    }

    @ParameterizedTest(name = "{0}, {1}, urgent {2}: at once {3}")
    @CsvSource({
        "NOTHING, ACT, true, false",
        "NOTHING, ACT, false, false",
        "NOTHING, KNOW, true, false",
        "NOTHING, KNOW, false, false",
        "URGENT, ACT, true, true",
        "URGENT, ACT, false, false",
        "URGENT, KNOW, true, true",
        "URGENT, KNOW, false, false",
        "EVERYTHING_TO_DO, ACT, true, true",
        "EVERYTHING_TO_DO, ACT, false, true",
        "EVERYTHING_TO_DO, KNOW, true, true",
        "EVERYTHING_TO_DO, KNOW, false, false"
    })
    void whatComesAtOnceIsThePersonsChoice(AtOnce chosen, NoticeKind kind, boolean urgent, boolean comes) {
        NoticePreference wish = new NoticePreference(5);
        wish.choose(LocalTime.NOON, true, chosen);
        assertEquals(comes, wish.wantsAtOnce(kind, urgent));
    }
}
