package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** What a person may settle about a contradiction, and what not. */
class ContradictionSettlementTest {
    private static ContradictionDefinition about(boolean unreadable) {
        return new ContradictionDefinition(
                "year",
                Bilingual.same("2020 / 2022"),
                List.of(
                        new ContradictionReading("2020", Bilingual.same("2020"), List.of()),
                        new ContradictionReading("2022", Bilingual.same("2022"), List.of())),
                unreadable);
    }

    private static ContradictionSettlement settle(boolean unreadable, String reading, String own, String reason) {
        return new ContradictionSettlement(
                new Cycle("unpsa-2022", CycleState.OPEN, Given.NOW),
                about(unreadable),
                new ContradictionSettlement.Ruling(reading, own, reason),
                Given.aPerson("analyst1"),
                Given.NOW);
    }

    private static String refusal(boolean unreadable, String reading, String own, String reason) {
        return assertThrows(RefusedException.class, () -> settle(unreadable, reading, own, reason))
                .key();
    }

    @Test
    void aReadingIsSettledWithAReason() {
        ContradictionSettlement settled = settle(false, "2022", "left out", " ตามข้อ ๓ ");
        assertEquals("2022", settled.words(about(false)).th());
        assertEquals("ตามข้อ ๓", settled.reason());
    }

    @Test
    void unreadableIsLawfulWhereTheCallAllowsIt() {
        assertEquals("UNREADABLE", settle(true, "UNREADABLE", "", "ลายมือ").reading());
        assertEquals("cycle.refused.unreadable", refusal(false, "UNREADABLE", "", "ลายมือ"));
    }

    @Test
    void ownWordsAreNeededForAnotherReading() {
        assertEquals(
                "2021",
                settle(false, "OTHER", " 2021 ", "ตามเว็บไซต์")
                        .words(about(false))
                        .en());
        assertEquals("cycle.refused.ownWords", refusal(false, "OTHER", " ", "ตามเว็บไซต์"));
    }

    @Test
    void noReadingAndNoReasonAreRefused() {
        assertEquals("cycle.refused.reading", refusal(true, null, "", "เหตุผล"));
        assertEquals("cycle.refused.reading", refusal(true, "2019", "", "เหตุผล"));
        assertEquals("cycle.refused.why", refusal(true, "2022", "", "  "));
    }
}
