package th.go.led.rangwan.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.RefusedException;

class PersonTest {
    private final Person person = Given.aPerson("analyst1");

    @ParameterizedTest
    @ValueSource(strings = {"analyst1@led.go.th", " a.b-c@mail.led.go.th ", ""})
    void anAddressMayBeGivenOrLeftOut(String address) {
        person.reachAt(address);
        assertEquals(address.strip(), person.mail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"analyst1", "a@b", "a b@led.go.th", "a@led.go.th, b@led.go.th", "<a@led.go.th>", "@led.go.th"})
    void whatIsNoAddressIsRefused(String address) {
        assertEquals(
                Optional.of("mail"),
                assertThrows(RefusedException.class, () -> person.reachAt(address))
                        .field());
        assertEquals("", person.mail());
    }

    @Test
    void accessIsEndedAndGivenInTurns() {
        assertThrows(RefusedException.class, person::giveAccess);
        person.endAccess(Given.NOW);
        assertFalse(person.mayEnter());
        assertEquals(Given.NOW, person.accessEndedAt());
        Instant later = Given.NOW.plusSeconds(1);
        assertThrows(RefusedException.class, () -> person.endAccess(later));
        person.giveAccess();
        assertTrue(person.mayEnter());
    }

    @Test
    void aHoldingEndsAfterItBegan() {
        Instant from = Given.NOW;
        PostHolding held = new PostHolding(person, Given.aPost(Given.aUnit("กลุ่ม"), "ผอ."), from);
        assertThrows(RefusedException.class, () -> held.end(from));
        held.end(from.plusSeconds(1));
        assertEquals(false, held.validAt(from.plusSeconds(1)));
    }
}
