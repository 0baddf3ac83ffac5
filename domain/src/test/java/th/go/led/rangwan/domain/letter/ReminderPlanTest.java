package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlanTest {
    private static final LocalDate DUE = LocalDate.of(2021, 11, 5);
    private static final LocalDate ASKED = LocalDate.of(2021, 10, 12);

    private static String owed(LocalDate asked, String done, String at) {
        Set<Integer> already = done.isEmpty()
                ? Set.of()
                : Arrays.stream(done.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        return ReminderPlan.USUAL
                .owed(DUE, asked, already, Instant.parse(at))
                .map(reminder -> Integer.toString(reminder.daysFromDue()))
                .orElse("");
    }

    /** 01:30 UTC is 08:30 in Bangkok. */
    @ParameterizedTest
    @CsvSource({
        "'', 2021-10-21T09:00:00Z, ''",
        "'', 2021-10-22T01:29:59Z, ''",
        "'', 2021-10-22T01:30:00Z, -14",
        "-14, 2021-10-22T09:00:00Z, ''",
        "-14, 2021-10-29T01:30:00Z, -7",
        "-14 -7, 2021-11-03T01:30:00Z, -2",
        "-14 -7 -2, 2021-11-05T09:00:00Z, ''",
        "-14 -7 -2, 2021-11-06T01:30:00Z, 1",
        "-14 -7 -2 1, 2021-12-01T01:30:00Z, ''",
        "'', 2021-11-03T05:00:00Z, -2",
        "'', 2021-11-30T05:00:00Z, 1",
        "-7, 2021-10-30T05:00:00Z, ''"
    })
    void aReminderIsOwedOnItsDayAndOfMissedOnesTheLatestAlone(String done, String at, String owed) {
        assertEquals(owed, owed(ASKED, done, at));
    }

    @Test
    void whoWasAskedLateIsNotRemindedOfDaysBefore() {
        LocalDate late = LocalDate.of(2021, 10, 29);
        assertEquals("", owed(late, "", "2021-10-29T09:00:00Z"));
        assertEquals("-2", owed(late, "", "2021-11-03T09:00:00Z"));
        assertEquals(
                List.of(LocalDate.of(2021, 11, 3), LocalDate.of(2021, 11, 6)),
                ReminderPlan.USUAL.of(DUE, late).stream()
                        .map(ReminderPlan.Reminder::on)
                        .toList());
    }

    @Test
    void theDaysOfACycleAreTakenInTheirOrder() {
        assertEquals(List.of(-30, -3, 0), new ReminderPlan(List.of(0, -3, -30, -3)).days());
    }
}
