package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.cycle.CycleState.ANNOUNCED;
import static th.go.led.rangwan.domain.cycle.CycleState.CANCELLED;
import static th.go.led.rangwan.domain.cycle.CycleState.CLOSED;
import static th.go.led.rangwan.domain.cycle.CycleState.EXTENDED;
import static th.go.led.rangwan.domain.cycle.CycleState.OPEN;
import static th.go.led.rangwan.domain.cycle.CycleState.POSTPONED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CycleStateTest {
    private static final Map<CycleState, Set<CycleState>> WAYS = Map.of(
            ANNOUNCED, Set.of(OPEN, EXTENDED, POSTPONED, CANCELLED),
            OPEN, Set.of(EXTENDED, POSTPONED, CANCELLED, CLOSED),
            EXTENDED, Set.of(EXTENDED, POSTPONED, CANCELLED, CLOSED),
            POSTPONED, Set.of(ANNOUNCED, OPEN, POSTPONED, CANCELLED),
            CANCELLED, Set.of(ANNOUNCED),
            CLOSED, Set.of(EXTENDED, CANCELLED));

    @Test
    void everyPairIsAllowedOrRefusedAsTheHistoryOfCallsNeedsIt() {
        for (CycleState from : CycleState.values()) {
            for (CycleState to : CycleState.values()) {
                assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " > " + to);
            }
        }
    }

    @Test
    void onlyAnExtensionNeedsANewDeadline() {
        for (CycleState from : CycleState.values()) {
            for (CycleState to : CycleState.values()) {
                assertEquals(to == EXTENDED, from.needsDeadline(to), from + " > " + to);
                assertTrue(from.takesDeadline(to) || !from.needsDeadline(to), from + " > " + to);
            }
        }
    }

    @Test
    void closingAndCancellingTellNoDeadline() {
        for (CycleState from : CycleState.values()) {
            assertFalse(from.takesDeadline(CANCELLED));
            assertFalse(from == OPEN && from.takesDeadline(CLOSED));
        }
    }

    @Test
    void postponedOrCancelledCycleMayComeBackWithADate() {
        assertTrue(POSTPONED.takesDeadline(OPEN));
        assertTrue(POSTPONED.takesDeadline(ANNOUNCED));
        assertTrue(CANCELLED.takesDeadline(ANNOUNCED));
        assertFalse(ANNOUNCED.takesDeadline(OPEN));
    }
}
