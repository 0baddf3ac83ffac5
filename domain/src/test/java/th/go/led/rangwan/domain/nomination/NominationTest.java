package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED;
import static th.go.led.rangwan.domain.nomination.NominationState.NOT_THIS_YEAR;
import static th.go.led.rangwan.domain.nomination.NominationState.ON_ROUTE;
import static th.go.led.rangwan.domain.nomination.NominationState.RETURNED;
import static th.go.led.rangwan.domain.nomination.NominationState.WITHDRAWN;

import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.RefusedException;

class NominationTest {
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
