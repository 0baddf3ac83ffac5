package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED;
import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED_WITH_CONDITIONS;
import static th.go.led.rangwan.domain.nomination.NominationState.DRAFTING;
import static th.go.led.rangwan.domain.nomination.NominationState.NOT_THIS_YEAR;
import static th.go.led.rangwan.domain.nomination.NominationState.ON_ROUTE;
import static th.go.led.rangwan.domain.nomination.NominationState.RETURNED;
import static th.go.led.rangwan.domain.nomination.NominationState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class NominationTest {
    private static final Map<NominationState, Set<NominationState>> WAYS = Map.of(
            DRAFTING, Set.of(ON_ROUTE, WITHDRAWN),
            ON_ROUTE, Set.of(RETURNED, APPROVED, APPROVED_WITH_CONDITIONS, NOT_THIS_YEAR),
            RETURNED, Set.of(ON_ROUTE, WITHDRAWN),
            APPROVED, Set.of(WITHDRAWN),
            APPROVED_WITH_CONDITIONS, Set.of(WITHDRAWN),
            NOT_THIS_YEAR, Set.of(),
            WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(NominationState.values())
                .flatMap(from -> Stream.of(NominationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void onlyTheKnownWaysAreOpen(NominationState from, NominationState to) {
        assertEquals(WAYS.get(from).contains(to), from.mayBecome(to));
    }

    @Test
    void whatIsOnItsRouteIsNotWritten() {
        assertThrows(RefusedException.class, aNomination().after(ON_ROUTE).build()::requireWritable);
        assertDoesNotThrow(aNomination().after(ON_ROUTE, RETURNED).build()::requireWritable);
    }

    @Test
    void lettersStillArriveWhileItIsDecidedAndNotAfterItsEnd() {
        assertDoesNotThrow(aNomination().after(ON_ROUTE, APPROVED).build()::requireLive);
        assertThrows(
                RefusedException.class,
                aNomination().after(ON_ROUTE, NOT_THIS_YEAR).build()::requireLive);
    }

    @Test
    void anEndedNominationGoesNowhere() {
        Nomination ended = aNomination().after(WITHDRAWN).build();
        assertThrows(RefusedException.class, () -> ended.become(ON_ROUTE, NOW));
        assertEquals(WITHDRAWN, ended.state());
    }
}
