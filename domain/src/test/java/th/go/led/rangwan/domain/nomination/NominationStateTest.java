package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED;
import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED_WITH_CONDITIONS;
import static th.go.led.rangwan.domain.nomination.NominationState.CYCLE_CANCELLED;
import static th.go.led.rangwan.domain.nomination.NominationState.DRAFTING;
import static th.go.led.rangwan.domain.nomination.NominationState.FILED;
import static th.go.led.rangwan.domain.nomination.NominationState.NOT_THIS_YEAR;
import static th.go.led.rangwan.domain.nomination.NominationState.ON_ROUTE;
import static th.go.led.rangwan.domain.nomination.NominationState.RETURNED;
import static th.go.led.rangwan.domain.nomination.NominationState.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.go.led.rangwan.domain.cycle.CycleState;

class NominationStateTest {
    private static final Map<NominationState, Set<NominationState>> WAYS = Map.of(
            NominationState.NOT_APPROVED,
            Set.of(),
            DRAFTING,
            Set.of(ON_ROUTE, WITHDRAWN, CYCLE_CANCELLED),
            ON_ROUTE,
            Set.of(
                    RETURNED,
                    APPROVED,
                    APPROVED_WITH_CONDITIONS,
                    NOT_THIS_YEAR,
                    NominationState.NOT_APPROVED,
                    DRAFTING,
                    WITHDRAWN,
                    CYCLE_CANCELLED),
            RETURNED,
            Set.of(ON_ROUTE, WITHDRAWN, CYCLE_CANCELLED),
            APPROVED,
            Set.of(FILED, RETURNED, DRAFTING, WITHDRAWN, CYCLE_CANCELLED),
            APPROVED_WITH_CONDITIONS,
            Set.of(FILED, RETURNED, DRAFTING, WITHDRAWN, CYCLE_CANCELLED),
            FILED,
            Set.of(WITHDRAWN, CYCLE_CANCELLED),
            NOT_THIS_YEAR,
            Set.of(),
            WITHDRAWN,
            Set.of(),
            CYCLE_CANCELLED,
            Set.of());

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesHasItsWayOrNone() {
        return Stream.of(NominationState.values()).flatMap(from -> Stream.of(NominationState.values())
                .map(to -> DynamicTest.dynamicTest(
                        from + " to " + to, () -> assertEquals(WAYS.get(from).contains(to), from.mayBecome(to)))));
    }

    @Test
    void onlyADraftAndAReturnedOneAreWritten() {
        assertEquals(
                List.of(DRAFTING, RETURNED),
                Stream.of(NominationState.values())
                        .filter(NominationState::writable)
                        .toList());
    }

    @Test
    void onlyOneOfACancelledCycleThatHasNotEndedAwaitsAChoice() {
        for (CycleState cycle : CycleState.values()) {
            for (NominationState state : NominationState.values()) {
                assertEquals(
                        cycle == CycleState.CANCELLED && !state.ended(), state.undecided(cycle), state + " " + cycle);
            }
        }
    }
}
