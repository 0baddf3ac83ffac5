package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;
import static th.go.led.rangwan.domain.given.Given.aPost;
import static th.go.led.rangwan.domain.given.Given.aUnit;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

class ReadinessPlanTest {
    private static final Person ANALYST = aPerson("analyst1");
    private static final LocalDate TODAY = ThaiDate.dayOf(NOW);
    private static final Post POST = aPost(aUnit("กอง"), "ผู้อำนวยการ");

    private static ReadinessPlan plan() {
        return new ReadinessPlan(aNomination().build(), PlanCause.CYCLE_CANCELLED, "รอบถูกยกเลิก", ANALYST, NOW);
    }

    private static ReadinessItem needed(ReadinessPlan plan) {
        Bilingual words = Bilingual.same("หลักฐานวันเริ่ม");
        return plan.need(ReadinessItem.Need.screened(Bilingual.same("ข้อ ๑.๔"), words, words, null), ANALYST, NOW);
    }

    private static String refusedAt(String words, Post owner, LocalDate due) {
        return assertThrows(RefusedException.class, () -> ReadinessItem.Need.own(words, owner, due, NOW))
                .field()
                .orElseThrow();
    }

    @Test
    void aPlanNeedsAReason() {
        assertThrows(
                RefusedException.class,
                () -> new ReadinessPlan(aNomination().build(), PlanCause.NOT_THIS_YEAR, " ", ANALYST, NOW));
    }

    @Test
    void anItemIsDoneOnceAndOnADayThatHasCome() {
        ReadinessPlan plan = plan();
        ReadinessItem item = needed(plan);

        assertThrows(RefusedException.class, () -> item.done(null, ANALYST, NOW));
        assertThrows(RefusedException.class, () -> item.done(TODAY.plusDays(1), ANALYST, NOW));
        assertEquals(0, plan.done());
        item.done(TODAY, ANALYST, NOW);
        assertEquals(1, plan.done());
        assertThrows(RefusedException.class, () -> item.done(TODAY, ANALYST, NOW));
    }

    @Test
    void anOwnItemNeedsWordsAnOwnerAndADayToCome() {
        assertEquals("need", refusedAt(" ", POST, TODAY));
        assertEquals("owner", refusedAt("เก็บผล", null, TODAY));
        assertEquals("due", refusedAt("เก็บผล", POST, null));
        assertEquals("due", refusedAt("เก็บผล", POST, TODAY.minusDays(1)));
        assertEquals(TODAY, ReadinessItem.Need.own("เก็บผล", POST, TODAY, NOW).due());
    }
}
