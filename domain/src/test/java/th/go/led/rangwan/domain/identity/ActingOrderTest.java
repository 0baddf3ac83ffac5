package th.go.led.rangwan.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.RefusedException;

class ActingOrderTest {
    private static final Instant FROM = Instant.parse("2021-09-30T17:00:00Z");
    private static final Instant UNTIL = Instant.parse("2022-09-30T17:00:00Z");
    private static final Instant WITHIN = Instant.parse("2022-01-15T03:00:00Z");
    private static final ActingOrder.Term TERM = new ActingOrder.Term(FROM, UNTIL);

    private final Post general = Given.aPost(Given.aUnit("กรม"), "อธิบดี");
    private final ActingOrder.GivenTo person = ActingOrder.GivenTo.person(Given.aPerson("ddg1"));
    private final ActingOrder.Gives all = ActingOrder.Gives.all(CapacityKind.ACTING, general);

    @Test
    void anOrderNeedsItsNumber() {
        refused("identity.refused.order.number", "number", () -> order(person, all, " ", TERM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-30T17:00:00Z", "2021-09-30T16:59:59Z"})
    void anOrderEndsAfterItBegins(Instant until) {
        refused("identity.refused.term", "until", () -> order(person, all, "๑", new ActingOrder.Term(FROM, until)));
    }

    @Test
    void nobodyActsForTheirOwnPost() {
        refused(
                "identity.refused.order.own",
                "replaced",
                () -> order(ActingOrder.GivenTo.holderOf(general), all, "๑", TERM));
    }

    @Test
    void aDelegationNamesItsPowers() {
        ActingOrder.Gives none = ActingOrder.Gives.some(general, Powers.named(Set.of()));
        refused("identity.refused.order.powers", "powers", () -> order(person, none, "๑", TERM));
        ActingOrder.Gives every = ActingOrder.Gives.some(general, Powers.FULL);
        refused("identity.refused.order.powers", "powers", () -> order(person, every, "๑", TERM));
    }

    @ParameterizedTest
    @EnumSource(
            value = CapacityKind.class,
            names = {"ACTING", "KEEPING_POST"})
    void whoeverStandsInHasEveryPower(CapacityKind kind) {
        ActingOrder order = order(person, ActingOrder.Gives.all(kind, general), "๑", TERM);
        for (Power power : Power.values()) {
            assertTrue(order.gives().powers().cover(power));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> order(person, ActingOrder.Gives.all(kind, general).mayBePassedOn(), "๑", TERM));
    }

    @Test
    void cancellingEndsItAtThatInstantAndKeepsWhatWasBefore() {
        ActingOrder order = order(person, all, "๑", TERM);
        order.cancel(" เลื่อนการเดินทาง ", WITHIN);
        assertTrue(order.validAt(WITHIN.minusNanos(1000)));
        assertFalse(order.validAt(WITHIN));
        assertEquals("เลื่อนการเดินทาง", order.cancelReason());
        refused("identity.refused.order.over", "", () -> order.cancel("อีกครั้ง", WITHIN));
    }

    @Test
    void anOrderThatHasNotBegunCanBeCancelled() {
        ActingOrder order = order(person, all, "๑", TERM);
        order.cancel("ไม่เดินทางแล้ว", FROM.minusSeconds(60));
        assertFalse(order.validAt(FROM));
        assertFalse(order.validAt(WITHIN));
    }

    @Test
    void cancellingNeedsAReasonAndAnOrderThatIsNotOver() {
        ActingOrder order = order(person, all, "๑", TERM);
        refused("identity.refused.order.reason", "reason", () -> order.cancel("  ", WITHIN));
        refused("identity.refused.order.over", "", () -> order.cancel("สายไป", UNTIL));
    }

    @Test
    void anOrderWithoutAnEndHoldsUntilItIsCancelled() {
        ActingOrder order = order(person, all, "๑", new ActingOrder.Term(FROM, null));
        assertTrue(order.validAt(UNTIL.plusSeconds(1_000_000)));
        order.cancel("แต่งตั้งผู้ดำรงตำแหน่งแล้ว", UNTIL);
        assertFalse(order.validAt(UNTIL));
    }

    private static ActingOrder order(
            ActingOrder.GivenTo givenTo, ActingOrder.Gives gives, String number, ActingOrder.Term term) {
        return new ActingOrder(givenTo, gives, new ActingOrder.Reference(number, LocalDate.of(2021, 9, 30)), term);
    }

    private static void refused(String key, String field, Executable act) {
        RefusedException refused = assertThrows(RefusedException.class, act);
        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElse(""));
    }
}
