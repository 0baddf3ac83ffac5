package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.cycle.Provenance;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class DeadlineSettlementTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Person DIRECTOR = new Person("director1", "ผู้อำนวยการ", "Director");
    private static final Cycle CYCLE = new Cycle("unpsa-2022", CycleState.OPEN, NOW);

    @Test
    void keepsReadingReasonPersonAndTime() {
        DeadlineSettlement settled = settle(DeadlineReading.END_OF_DAY, " ถามผู้จัดแล้ว ");

        assertEquals(DeadlineReading.END_OF_DAY, settled.reading());
        assertEquals("ถามผู้จัดแล้ว", settled.reason());
        assertEquals(DIRECTOR, settled.settledBy());
        assertEquals(NOW, settled.settledAt());
    }

    @Test
    void settledReadingRulesTheDeadline() {
        DeadlineSettlement settled = settle(DeadlineReading.END_OF_DAY, "ถามผู้จัดแล้ว");

        Deadline deadline = Deadline.of(
                stated("ก่อนเวลาเที่ยงคืน", DeadlineReading.START_OF_DAY, DeadlineReading.END_OF_DAY),
                settled.reading());

        assertTrue(deadline.isSettled());
        assertEquals(Instant.parse("2021-12-04T05:00:00Z"), deadline.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void reasonIsAsked(String reason) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> settle(DeadlineReading.END_OF_DAY, reason));

        assertEquals("deadline.refused.reason", refused.key());
        assertEquals("reason", refused.field().orElseThrow());
    }

    @Test
    void choiceIsAsked() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> new DeadlineSettlement.Ruling(null, "เหตุผล"));

        assertEquals("reading", refused.field().orElseThrow());
    }

    @Test
    void readingThatTheWordsDoNotAllowIsRefused() {
        DeadlineDefinition single = stated("ภายในสิ้นวัน", DeadlineReading.END_OF_DAY);
        DeadlineSettlement.Ruling early = new DeadlineSettlement.Ruling(DeadlineReading.START_OF_DAY, "เหตุผล");

        RefusedException refused =
                assertThrows(RefusedException.class, () -> new DeadlineSettlement(CYCLE, single, early, DIRECTOR, NOW));

        assertEquals("deadline.refused.reading", refused.key());
    }

    @Test
    void newWordsOfAnExtendedDeadlineAreUnsettledAgain() {
        DeadlineSettlement settled = settle(DeadlineReading.END_OF_DAY, "ถามผู้จัดแล้ว");

        assertTrue(settled.of(stated("ก่อนเวลาเที่ยงคืน", DeadlineReading.END_OF_DAY)));
        assertFalse(settled.of(stated("ขยายถึงก่อนเวลาเที่ยงคืน", DeadlineReading.END_OF_DAY)));
    }

    private static DeadlineSettlement settle(DeadlineReading reading, String reason) {
        return new DeadlineSettlement(
                CYCLE,
                stated("ก่อนเวลาเที่ยงคืน", DeadlineReading.START_OF_DAY, DeadlineReading.END_OF_DAY),
                new DeadlineSettlement.Ruling(reading, reason),
                DIRECTOR,
                NOW);
    }

    private static DeadlineDefinition stated(String words, DeadlineReading... readings) {
        return new DeadlineDefinition(
                words,
                "EST",
                ZoneOffset.ofHours(-5),
                LocalDate.of(2021, 12, 3),
                List.of(readings),
                new Provenance("memo", "ข้อ ๓", false, null));
    }
}
