package th.go.led.rangwan.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Chains of orders: what leads on, what does not, and what is left of the powers at the end. */
class CapacityChainTest {
    private static final Instant JANUARY = Instant.parse("2021-12-31T17:00:00Z");
    private static final Instant JUNE = Instant.parse("2022-05-31T17:00:00Z");
    private static final Instant MARCH = Instant.parse("2022-03-01T02:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2022-11-30T17:00:00Z");

    private final OrgUnit unit = Given.aUnit("กลุ่มหนึ่ง");
    private final Post secretaryGeneral = Given.aPost(unit, "ปลัดกระทรวงยุติธรรม");
    private final Post general = Given.aPost(unit, "อธิบดีกรมบังคับคดี");
    private final Post deputy = Given.aPost(unit, "รองอธิบดีกรมบังคับคดี");
    private final Post director = Given.aPost(unit, "ผู้อำนวยการกอง");
    private final Person anna = Given.aPerson("ddg1");
    private final Person boon = Given.aPerson("director1");
    private final ActingOrder acting = order(
            ActingOrder.GivenTo.person(anna), ActingOrder.Gives.all(CapacityKind.ACTING, general), "๑", JANUARY, JUNE);
    private final ActingOrder delegation = order(
            ActingOrder.GivenTo.holderOf(general),
            some(secretaryGeneral, Power.SIGN_LETTERS, Power.SIGN_MEMOS).mayBePassedOn(),
            "๒",
            JANUARY,
            DECEMBER);

    @Test
    void whoeverActsForAPostHasWhatIsDelegatedToThePost() {
        List<Capacity> offered = offered(anna, deputy, MARCH, acting, delegation);
        assertEquals(
                List.of(
                        "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี",
                        "รองอธิบดีกรมบังคับคดี",
                        "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี ปฏิบัติราชการแทน ปลัดกระทรวงยุติธรรม"),
                lines(offered));
        assertEquals(List.of("๑", "๒"), offered.get(2).orders());
        assertEquals(
                "รองอธิบดีกรมบังคับคดี acting for the อธิบดีกรมบังคับคดี by delegation of the ปลัดกระทรวงยุติธรรม",
                offered.get(2).lineEn());
        assertEquals(
                List.of(
                        "รองอธิบดีกรมบังคับคดี",
                        "รักษาราชการแทน",
                        "อธิบดีกรมบังคับคดี",
                        "ปฏิบัติราชการแทน",
                        "ปลัดกระทรวงยุติธรรม"),
                offered.get(2).signatureLines());
    }

    @Test
    void aChainHasThePowersThatEveryLinkGives() {
        Capacity chain = offered(anna, deputy, MARCH, acting, delegation).get(2);
        assertTrue(chain.actsFor(secretaryGeneral, Power.SIGN_LETTERS));
        assertFalse(chain.actsFor(secretaryGeneral, Power.DECIDE_APPLICATIONS));
        assertFalse(chain.actsFor(general));
        assertFalse(chain.receives());
        assertTrue(chain.actsFor(secretaryGeneral));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31T16:59:59.999999Z, 1",
        "2021-12-31T17:00:00Z, 3",
        "2022-05-31T16:59:59.999999Z, 3",
        "2022-05-31T17:00:00Z, 1",
        "2022-11-30T17:00:00Z, 1"
    })
    void aChainHoldsWhileEveryLinkDoes(Instant at, int offered) {
        assertEquals(offered, offered(anna, deputy, at, acting, delegation).size());
    }

    @Test
    void theHolderOfAPostHasWhatIsDelegatedToItAndNobodyElse() {
        assertEquals(
                List.of("อธิบดีกรมบังคับคดี", "อธิบดีกรมบังคับคดี ปฏิบัติราชการแทน ปลัดกระทรวงยุติธรรม"),
                lines(offered(boon, general, MARCH, delegation)));
        assertEquals(List.of("ผู้อำนวยการกอง"), lines(offered(boon, director, MARCH, acting, delegation)));
    }

    @Test
    void powersHeldByDelegationLeadNoFurther() {
        ActingOrder some =
                order(ActingOrder.GivenTo.person(boon), some(general, Power.SIGN_LETTERS), "๓", JANUARY, JUNE);
        assertEquals(
                List.of("ผู้อำนวยการกอง", "ผู้อำนวยการกอง ปฏิบัติราชการแทน อธิบดีกรมบังคับคดี"),
                lines(offered(boon, director, MARCH, some, delegation)));
    }

    @Test
    void aDelegationThatSaysSoMayBePassedOn() {
        ActingOrder passed = order(
                ActingOrder.GivenTo.person(boon),
                some(general, Power.SIGN_LETTERS).outOf(delegation),
                "๔",
                JANUARY,
                JUNE);
        List<Capacity> offered = offered(boon, director, MARCH, passed);
        assertEquals(
                "ผู้อำนวยการกอง ปฏิบัติราชการแทน อธิบดีกรมบังคับคดี ปฏิบัติราชการแทน ปลัดกระทรวงยุติธรรม",
                offered.get(1).lineTh());
        assertTrue(offered.get(1).actsFor(secretaryGeneral, Power.SIGN_LETTERS));
        assertFalse(offered.get(1).actsFor(secretaryGeneral, Power.SIGN_MEMOS));
        assertFalse(offered.get(1).actsFor(general, Power.SIGN_LETTERS));
    }

    @Test
    void aDelegationIsNotPassedOnUnlessItsOrderSaysSo() {
        ActingOrder shut = order(
                ActingOrder.GivenTo.holderOf(general),
                some(secretaryGeneral, Power.SIGN_LETTERS),
                "๕",
                JANUARY,
                DECEMBER);
        refused(
                "identity.refused.order.passed",
                () -> order(
                        ActingOrder.GivenTo.person(boon),
                        some(general, Power.SIGN_LETTERS).outOf(shut),
                        "๖",
                        JANUARY,
                        JUNE));
    }

    @Test
    void nobodyPassesOnMoreThanWasGiven() {
        refused(
                "identity.refused.order.beyond",
                () -> order(
                        ActingOrder.GivenTo.person(boon),
                        some(general, Power.DECIDE_APPLICATIONS).outOf(delegation),
                        "๗",
                        JANUARY,
                        JUNE));
    }

    @Test
    void whatWasPassedOnFallsWithItsSource() {
        ActingOrder passed = order(
                ActingOrder.GivenTo.person(boon),
                some(general, Power.SIGN_LETTERS).outOf(delegation),
                "๘",
                JANUARY,
                DECEMBER);
        delegation.cancel("เปลี่ยนผู้มอบอำนาจ", JUNE);
        assertEquals(2, offered(boon, director, MARCH, passed).size());
        assertEquals(1, offered(boon, director, JUNE, passed).size());
    }

    @Test
    void ordersInACircleEnd() {
        ActingOrder there = order(
                ActingOrder.GivenTo.holderOf(deputy),
                ActingOrder.Gives.all(CapacityKind.ACTING, general),
                "๙",
                JANUARY,
                JUNE);
        ActingOrder back = order(
                ActingOrder.GivenTo.holderOf(general),
                ActingOrder.Gives.all(CapacityKind.ACTING, deputy),
                "๑๐",
                JANUARY,
                JUNE);
        assertEquals(2, offered(anna, deputy, MARCH, there, back).size());
    }

    @Test
    void theSameDeputySignsInTwoCapacitiesOnOneDay() {
        List<Capacity> offered = offered(anna, deputy, MARCH, acting);
        assertTrue(offered.get(0).actsFor(general, Power.DECIDE_APPLICATIONS));
        assertTrue(offered.get(1).actsFor(deputy, Power.ANNOTATE));
        assertEquals(
                List.of("รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี", "รองอธิบดีกรมบังคับคดี"),
                lines(offered));
    }

    private static ActingOrder.Gives some(Post post, Power... powers) {
        return ActingOrder.Gives.some(post, Powers.named(Set.of(powers)));
    }

    private static ActingOrder order(
            ActingOrder.GivenTo givenTo, ActingOrder.Gives gives, String number, Instant from, Instant until) {
        return new ActingOrder(
                givenTo,
                gives,
                new ActingOrder.Reference(number, LocalDate.of(2021, 12, 20)),
                new ActingOrder.Term(from, until));
    }

    private static List<Capacity> offered(Person person, Post own, Instant at, ActingOrder... orders) {
        PostHolding held = new PostHolding(person, own, Instant.parse("2020-09-30T17:00:00Z"));
        return Capacity.offered(List.of(held), List.of(orders), at);
    }

    private static List<String> lines(List<Capacity> capacities) {
        return capacities.stream().map(Capacity::lineTh).toList();
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(RefusedException.class, act).key());
    }
}
