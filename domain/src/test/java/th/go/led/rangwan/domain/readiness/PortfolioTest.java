package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.submission.OutcomeKind;

class PortfolioTest {
    @Test
    void everyNominationHasOneFateWhateverItsCycle() {
        for (NominationState state : NominationState.values()) {
            for (CycleState cycle : CycleState.values()) {
                Fate fate = Fate.of(state, cycle, null, false);
                assertEquals(state == NominationState.FILED, fate.filed(), state + " " + cycle);
                assertFalse(fate.filed() && fate.notApplied(), state + " " + cycle);
            }
        }
    }

    @Test
    void whatIsNotFiledWhenTheCycleClosesIsUnfinished() {
        assertEquals(Fate.UNFINISHED, Fate.of(NominationState.APPROVED, CycleState.CLOSED, null, false));
        assertEquals(Fate.PREPARING, Fate.of(NominationState.RETURNED, CycleState.POSTPONED, null, false));
        assertEquals(Fate.CYCLE_CANCELLED, Fate.of(NominationState.DRAFTING, CycleState.CANCELLED, null, false));
        assertEquals(Fate.NOT_THIS_YEAR, Fate.of(NominationState.NOT_THIS_YEAR, CycleState.CANCELLED, null, false));
    }

    @Test
    void theLastNewsOfTheGiverCounts() {
        for (OutcomeKind news : OutcomeKind.values()) {
            Fate fate = Fate.of(NominationState.FILED, CycleState.CLOSED, news, true);
            assertEquals(news == OutcomeKind.WINNER, fate == Fate.WON);
            assertEquals(news == OutcomeKind.NOT_SELECTED, fate == Fate.NOT_SELECTED);
            assertEquals(news == OutcomeKind.WITHDRAWN, fate == Fate.ENDED_AFTER_FILING);
        }
    }

    @Test
    void whatWasFiledAndThenEndedWasAppliedWith() {
        for (NominationState end : new NominationState[] {NominationState.WITHDRAWN, NominationState.CYCLE_CANCELLED}) {
            Fate fate = Fate.of(end, CycleState.CANCELLED, null, true);
            assertTrue(fate.filed() && !fate.notApplied(), end + " " + fate);
            assertTrue(Fate.of(end, CycleState.CANCELLED, null, false).notApplied());
        }
    }

    @Test
    void whatWasOnlyLookedAtIsNotTakenUpOnceTheCycleIsClosed() {
        assertEquals(Fate.NO_GO, Fate.unentered(true, CycleState.OPEN));
        assertEquals(Fate.CONSIDERED, Fate.unentered(false, CycleState.OPEN));
        assertEquals(Fate.NOT_TAKEN_UP, Fate.unentered(false, CycleState.CLOSED));
        assertEquals(Fate.CYCLE_CANCELLED, Fate.unentered(false, CycleState.CANCELLED));
    }

    @Test
    void theReasonsTogetherAreWhatWasNotAppliedWith() {
        for (Fate fate : Fate.values()) {
            long reasons = PortfolioFigure.REASONS.stream()
                    .filter(figure -> figure.counts(fate))
                    .count();
            assertEquals(PortfolioFigure.NOT_APPLIED.counts(fate) ? 1 : 0, reasons, fate.name());
            assertEquals(fate != Fate.NEVER, PortfolioFigure.ON_RECORD.counts(fate));
        }
        assertTrue(PortfolioFigure.named("NOT_APPLIED").isPresent());
        assertTrue(PortfolioFigure.named("x").isEmpty());
    }
}
