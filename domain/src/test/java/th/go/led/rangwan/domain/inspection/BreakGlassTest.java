package th.go.led.rangwan.domain.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.RefusedException;

class BreakGlassTest {
    private static final String REASON = "ผู้ใช้แจ้งว่าคำตอบหาย ตรวจตามคำร้อง";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "ตรวจสอบ", "              x"})
    void aReasonThatSaysNothingIsRefused(String reason) {
        assertEquals(
                "inspection.refused.reason",
                assertThrows(RefusedException.class, () -> opened(reason)).key());
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1799, true", "1800, false"})
    void itIsOpenForHalfAnHour(long seconds, boolean open) {
        assertEquals(open, opened(REASON).openAt(NOW.plusSeconds(seconds)));
    }

    @Test
    void closingEndsItAtOnceAndIsDoneOnce() {
        BreakGlass glass = opened(REASON);
        glass.close(NOW.plusSeconds(60));
        glass.close(NOW.plusSeconds(120));
        assertTrue(glass.openAt(NOW.plusSeconds(59)));
        assertFalse(glass.openAt(NOW.plusSeconds(60)));
        assertEquals(NOW.plusSeconds(60), glass.endsAt());
    }

    @Test
    void theFirstTimeItWasSeenCounts() {
        BreakGlass glass = opened(REASON);
        glass.seen(NOW.plusSeconds(10));
        glass.seen(NOW.plusSeconds(20));
        assertEquals(NOW.plusSeconds(10), glass.seenAt());
    }

    private static BreakGlass opened(String reason) {
        return new BreakGlass(Given.aPerson("admin1"), Given.aNomination().build(), reason, NOW);
    }
}
