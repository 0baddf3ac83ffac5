package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.cycle.Provenance;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class ZoneDoubtTest {
    private static final ZoneOffset EST = ZoneOffset.ofHours(-5);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(-4);

    private static Deadline deadline(String zone, String offset, LocalDate date, DeadlineReading... readings) {
        return new Deadline("w", zone, ZoneOffset.of(offset), date, List.of(readings), null);
    }

    private static String keeps(Deadline deadline) {
        return deadline.zoneDoubt().map(doubt -> ZoneDoubt.words(doubt.city())).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "EST, -05:00, 2021-12-03, END_OF_DAY, -",
        "EST, -05:00, 2021-07-15, END_OF_DAY, UTC−4",
        "est, -05:00, 2021-07-15, END_OF_DAY, UTC−4",
        // New York goes to summer time on 14 March 2021 at 07:00Z and back on 7 November at 06:00Z
        "EST, -05:00, 2021-03-13, END_OF_DAY, -",
        "EST, -05:00, 2021-03-14, START_OF_DAY, -",
        "EST, -05:00, 2021-03-14, END_OF_DAY, UTC−4",
        "EST, -05:00, 2021-11-06, END_OF_DAY, UTC−4",
        "EST, -05:00, 2021-11-07, START_OF_DAY, UTC−4",
        "EST, -05:00, 2021-11-07, END_OF_DAY, -",
        "EDT, -04:00, 2021-12-03, END_OF_DAY, UTC−5",
        "EDT, -04:00, 2021-07-15, END_OF_DAY, -",
        "CST, -06:00, 2021-07-15, END_OF_DAY, UTC−5",
        "CST, +08:00, 2021-07-15, END_OF_DAY, -",
        "MST, -07:00, 2021-07-15, END_OF_DAY, UTC−6",
        "PST, -08:00, 2021-07-15, END_OF_DAY, UTC−7",
        "PST, -08:00, 2021-01-15, END_OF_DAY, -",
        "GMT, Z, 2021-07-15, END_OF_DAY, UTC+1",
        // London, Paris and Athens change together at 01:00Z on 28 March and 31 October 2021
        "GMT, Z, 2021-03-28, START_OF_DAY, -",
        "GMT, Z, 2021-03-28, END_OF_DAY, UTC+1",
        "CET, +01:00, 2021-03-27, END_OF_DAY, -",
        "CET, +01:00, 2021-03-28, END_OF_DAY, UTC+2",
        "CET, +01:00, 2021-10-30, END_OF_DAY, UTC+2",
        "CET, +01:00, 2021-10-31, END_OF_DAY, -",
        "EET, +02:00, 2021-07-15, END_OF_DAY, UTC+3",
        "NST, -03:30, 2021-07-15, END_OF_DAY, UTC−2:30",
        // south of the equator summer is in December
        "AEST, +10:00, 2021-12-03, END_OF_DAY, UTC+11",
        "AEST, +10:00, 2021-07-15, END_OF_DAY, -",
        "UTC, Z, 2021-07-15, END_OF_DAY, -",
        "ICT, +07:00, 2021-07-15, END_OF_DAY, -",
        "New York time, -05:00, 2021-07-15, END_OF_DAY, -"
    })
    void aStandardNameInSummerIsDoubtful(
            String zone, String offset, LocalDate date, DeadlineReading reading, String city) {
        assertEquals(city, keeps(deadline(zone, offset, date, reading)));
    }

    @Test
    void theSentenceSaysBothAndThatTheLiteralOneCounts() {
        ZoneDoubt doubt = deadline("EST", "-05:00", LocalDate.of(2021, 7, 15), DeadlineReading.END_OF_DAY)
                .zoneDoubt()
                .orElseThrow();
        assertEquals(
                "EST ตามตัวอักษรคือ UTC−5 แต่วันนั้นนิวยอร์กใช้เวลา UTC−4 นับตามตัวอักษร UTC−5 จนกว่าจะชี้ขาด",
                doubt.sentence().th());
        assertEquals(
                "EST literally is UTC−5, but on that day New York keeps UTC−4. We count the literal UTC−5 until somebody"
                        + " settles it",
                doubt.sentence().en());
    }

    @Test
    void theLiteralOffsetCountsUntilTheOtherIsSettled() {
        LocalDate july = LocalDate.of(2021, 7, 15);
        Deadline open = deadline("EST", "-05:00", july, DeadlineReading.END_OF_DAY);
        assertEquals(Instant.parse("2021-07-16T05:00:00Z"), open.instant());
        Deadline settled = new Deadline("w", "EST", EST, july, List.of(DeadlineReading.END_OF_DAY), null, SUMMER);
        assertEquals(Instant.parse("2021-07-16T04:00:00Z"), settled.instant());
        assertEquals("EST = UTC−5", settled.zoneWords());
        assertTrue(settled.zoneDoubt().orElseThrow().isSettled());
        assertTrue(settled.zoneDoubt().orElseThrow().sentence().th().endsWith("ชี้ขาดแล้วให้นับ UTC−4"));
    }

    @ParameterizedTest
    @CsvSource({"-04:00, true", "-05:00, true", "-06:00, false", "+07:00, false"})
    void onlyTheLiteralAndTheLocalOffsetCanBeSettled(String offset, boolean lawful) {
        Instant now = Instant.parse("2021-06-01T00:00:00Z");
        DeadlineDefinition stated = new DeadlineDefinition(
                "w",
                "EST",
                EST,
                LocalDate.of(2021, 7, 15),
                List.of(DeadlineReading.END_OF_DAY),
                new Provenance("memo", "3", false, null));
        DeadlineSettlement.Ruling ruling =
                new DeadlineSettlement.Ruling(DeadlineReading.END_OF_DAY, ZoneOffset.of(offset), "ถามแล้ว");
        Cycle cycle = new Cycle("c", CycleState.OPEN, now);
        Person person = new Person("p", "ก", "p");
        if (lawful) {
            DeadlineSettlement settlement = new DeadlineSettlement(cycle, stated, ruling, person, now);
            assertEquals(ZoneOffset.of(offset), settlement.offset().orElseThrow());
        } else {
            RefusedException refused = assertThrows(
                    RefusedException.class, () -> new DeadlineSettlement(cycle, stated, ruling, person, now));
            assertEquals("deadline.refused.offset", refused.key());
        }
    }
}
