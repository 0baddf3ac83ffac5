package th.go.led.rangwan.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {
    private static final Instant FROM = Instant.parse("2021-09-30T17:00:00Z");
    private static final Instant UNTIL = Instant.parse("2022-09-30T17:00:00Z");

    private final OrgUnit department = new OrgUnit("กรมบังคับคดี", "Legal Execution Department", null);
    private final Post general = post("อธิบดีกรมบังคับคดี", "Director-General");
    private final Post deputy = post("รองอธิบดีกรมบังคับคดี", "Deputy Director-General");
    private final Person person = new Person("ddg1", "รองอธิบดี 1", "Deputy 1");
    private final List<PostHolding> holdings = List.of(new PostHolding(person, deputy, FROM));
    private final List<ActingOrder> orders = List.of(new ActingOrder(
            ActingOrder.GivenTo.person(person),
            ActingOrder.Gives.all(CapacityKind.ACTING, general),
            new ActingOrder.Reference("คำสั่งที่ ๖๗๙/๒๕๖๔", LocalDate.of(2021, 9, 30)),
            new ActingOrder.Term(FROM, UNTIL)));

    @ParameterizedTest
    @CsvSource({
        "2021-09-30T16:59:59.999999Z, 0",
        "2021-09-30T17:00:00Z, 2",
        "2022-01-01T00:00:00Z, 2",
        "2022-09-30T16:59:59.999999Z, 2",
        "2022-09-30T17:00:00Z, 1"
    })
    void onlyWhatIsValidAtThatInstantIsOffered(Instant at, int offered) {
        assertEquals(offered, Capacity.offered(holdings, orders, at).size());
    }

    @Test
    void actingGoesBeforeTheOwnPost() {
        List<Capacity> capacities = Capacity.offered(holdings, orders, FROM);
        assertEquals(CapacityKind.ACTING, capacities.get(0).kind());
        assertEquals(CapacityKind.OWN_POST, capacities.get(1).kind());
    }

    @Test
    void theSignatureBlockIsComposed() {
        List<Capacity> capacities = Capacity.offered(holdings, orders, FROM);
        assertEquals(
                List.of("รองอธิบดีกรมบังคับคดี", "รักษาราชการแทน", "อธิบดีกรมบังคับคดี"),
                capacities.get(0).signatureLines());
        assertEquals(List.of("รองอธิบดีกรมบังคับคดี"), capacities.get(1).signatureLines());
        assertEquals(
                "Deputy Director-General acting for the Director-General",
                capacities.get(0).lineEn());
    }

    @Test
    void aCapacityActsForItsOwnPostOrTheReplacedOneAndNoOther() {
        List<Capacity> capacities = Capacity.offered(holdings, orders, FROM);
        assertTrue(capacities.get(0).actsFor(general));
        assertFalse(capacities.get(0).actsFor(deputy));
        assertTrue(capacities.get(1).actsFor(deputy));
        assertFalse(capacities.get(1).actsFor(general));
    }

    @Test
    void anOrderWithoutAPostOfOnesOwnGivesNothing() {
        assertTrue(Capacity.offered(List.of(), orders, FROM).isEmpty());
    }

    private Post post(String th, String en) {
        return new Post(department, new Post.Title(th, en, th, en), false);
    }
}
