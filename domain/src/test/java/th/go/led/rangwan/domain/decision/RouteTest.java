package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class RouteTest {
    private static final Instant NOW = Instant.parse("2021-11-18T07:20:00Z");

    private final List<RouteStep> steps =
            List.of(step(1, StepAsk.PREPARE), step(2, StepAsk.PROPOSE), step(3, StepAsk.DECIDE), step(4, StepAsk.FILE));
    private final Route route = new Route(steps);

    @Test
    void exactlyOneStepIsCurrentUntilTheEnd() {
        route.start(NOW);
        for (int passed = 0; passed < steps.size(); passed++) {
            assertEquals(1, count(StepState.CURRENT));
            assertEquals(passed, count(StepState.PASSED));
            route.passOn(NOW);
        }
        assertTrue(route.current().isEmpty());
    }

    @Test
    void aReturnEndsTheRoundAndDropsWhatWasToCome() {
        route.start(NOW);
        route.passOn(NOW);
        route.endHere(NOW);
        assertEquals(
                List.of(StepState.PASSED, StepState.ENDED, StepState.DROPPED, StepState.DROPPED),
                steps.stream().map(RouteStep::state).toList());
    }

    @Test
    void anActOfAnotherStepIsRefused() {
        route.start(NOW);
        route.passOn(NOW);
        assertEquals(
                StepAsk.PROPOSE,
                route.currentAsking(StepAsk.COMMENT, StepAsk.PROPOSE).ask());
        RefusedException refused = assertThrows(RefusedException.class, () -> route.currentAsking(StepAsk.DECIDE));
        assertEquals("decision.refused.notHere", refused.key());
    }

    @Test
    void nothingMovesBeforeTheStartOrAfterTheEnd() {
        assertThrows(RefusedException.class, () -> route.passOn(NOW));
        route.start(NOW);
        route.endHere(NOW);
        assertThrows(RefusedException.class, () -> route.endHere(NOW));
        assertThrows(RefusedException.class, () -> route.passOn(NOW));
    }

    @ParameterizedTest
    @EnumSource(StepState.class)
    void stepStatesHaveTheseWaysAndNoOther(StepState from) {
        List<StepState> ways =
                Stream.of(StepState.values()).filter(from::mayBecome).toList();
        List<StepState> lawful =
                switch (from) {
                    case COMING -> List.of(StepState.CURRENT, StepState.DROPPED);
                    case CURRENT -> List.of(StepState.PASSED, StepState.ENDED);
                    case PASSED, ENDED, DROPPED -> List.of();
                };
        assertEquals(lawful, ways);
    }

    @Test
    void aStepRefusesAWayThatItsStateDoesNotHave() {
        RouteStep step = steps.get(0);
        IntStream.range(0, 2).forEach(twice -> assertThrows(IllegalStateException.class, () -> step.pass(NOW)));
        step.begin(NOW);
        assertThrows(IllegalStateException.class, step::drop);
    }

    private static RouteStep step(int ordinal, StepAsk ask) {
        return new RouteStep(null, new RouteStep.Place(1, ordinal), ask, new RouteStep.Waiting(null, null), null);
    }

    private long count(StepState state) {
        return steps.stream().filter(step -> step.state() == state).count();
    }
}
