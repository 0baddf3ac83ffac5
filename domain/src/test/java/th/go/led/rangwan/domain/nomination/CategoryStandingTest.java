package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class CategoryStandingTest {
    private static final Map<NominationState, NominationState[]> WAYS = Map.of(
            NominationState.DRAFTING,
            new NominationState[] {},
            NominationState.ON_ROUTE,
            new NominationState[] {NominationState.ON_ROUTE},
            NominationState.RETURNED,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.RETURNED},
            NominationState.APPROVED,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.APPROVED},
            NominationState.APPROVED_WITH_CONDITIONS,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.APPROVED_WITH_CONDITIONS},
            NominationState.FILED,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.APPROVED, NominationState.FILED},
            NominationState.NOT_THIS_YEAR,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.NOT_THIS_YEAR},
            NominationState.NOT_APPROVED,
            new NominationState[] {NominationState.ON_ROUTE, NominationState.NOT_APPROVED},
            NominationState.WITHDRAWN,
            new NominationState[] {NominationState.WITHDRAWN},
            NominationState.CYCLE_CANCELLED,
            new NominationState[] {NominationState.CYCLE_CANCELLED});

    private final Person preparer = aPerson("analyst1");
    private final Person second = aPerson("analyst2");
    private final Nomination nomination = aNomination().inCategory("2").build();
    private final List<CategoryAct> acts = new ArrayList<>();

    @Test
    void nobodyHasConfirmedAtFirst() {
        assertFalse(standing().complete());
        assertEquals(List.of(), standing().confirmations());
    }

    @Test
    void theOneWhoPreparesAndAnotherMakeTwo() {
        confirm(preparer);
        assertFalse(standing().complete());
        confirm(second);
        assertTrue(standing().complete());
    }

    @Test
    void theOrderDoesNotMatter() {
        confirm(second);
        assertTrue(standing().confirmedByAnother());
        confirm(preparer);
        assertTrue(standing().complete());
    }

    @Test
    void twoOthersWithoutWhoeverPreparesAreNotEnough() {
        confirm(second);
        confirm(aPerson("director1"));
        assertFalse(standing().complete());
    }

    @Test
    void onePersonConfirmsOnce() {
        confirm(preparer);
        RefusedException refused =
                assertThrows(RefusedException.class, () -> standing().requireConfirmable("2", aPerson("analyst1")));
        assertEquals("nomination.refused.category.twice", refused.key());
    }

    @Test
    void whoSawAnotherCategoryConfirmsNothing() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> standing().requireConfirmable("1", second));
        assertEquals("nomination.refused.category.changed", refused.key());
    }

    @ParameterizedTest
    @EnumSource(
            value = CategoryActKind.class,
            names = {"CHANGED", "VOIDED"})
    void aChangeVoidsBothConfirmations(CategoryActKind kind) {
        confirm(preparer);
        confirm(second);
        acts.add(new CategoryAct(nomination, kind, "เหตุผล", second, NOW));
        assertFalse(standing().complete());
        assertEquals(List.of(), standing().confirmations());
        confirm(preparer);
        confirm(second);
        assertTrue(standing().complete());
    }

    @Test
    void whatWasConfirmedForAnotherCategoryDoesNotCount() {
        confirm(preparer);
        confirm(second);
        nomination.enterFor("1");
        assertFalse(standing().complete());
        assertEquals(
                "category",
                assertThrows(RefusedException.class, () -> nomination.enterFor("1"))
                        .field()
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void theCategoryIsChosenAgainOnlyWhileItIsWritten(NominationState state) {
        Nomination there = aNomination().inCategory("2").after(WAYS.get(state)).build();
        if (state.writable()) {
            there.enterFor("3");
            assertEquals("3", there.entry().category());
        } else {
            assertThrows(RefusedException.class, () -> there.enterFor("3"));
        }
    }

    private void confirm(Person by) {
        standing().requireConfirmable("2", by);
        acts.add(new CategoryAct(nomination, CategoryActKind.CONFIRMED, "", by, NOW));
    }

    private CategoryStanding standing() {
        return CategoryStanding.of(nomination, acts);
    }
}
