package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.decision.StepState.COMING;
import static th.go.led.rangwan.domain.decision.StepState.CURRENT;
import static th.go.led.rangwan.domain.decision.StepState.DROPPED;
import static th.go.led.rangwan.domain.decision.StepState.ENDED;
import static th.go.led.rangwan.domain.decision.StepState.PASSED;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

class RouteTest {
    private static final Instant NOW = Instant.parse("2021-11-18T07:20:00Z");

    private final List<RouteStep> steps = List.of(
            step(1, 1, StepAsk.PREPARE),
            step(2, 2, StepAsk.PROPOSE),
            step(3, 3, StepAsk.DECIDE),
            step(4, 4, StepAsk.FILE));
    private final Route route = new Route(steps);

    @Test
    void exactlyOneStepStopsThePaperUntilTheEnd() {
        route.start(NOW);
        for (int passed = 0; passed < steps.size(); passed++) {
            assertEquals(1, count(CURRENT));
            assertEquals(passed, count(PASSED));
            route.pass(route.current().orElseThrow(), NOW);
        }
        assertTrue(route.current().isEmpty());
    }

    @Test
    void aReturnEndsTheRoundAndDropsWhatWasToCome() {
        sent();
        route.endAt(steps.get(1), NOW);
        assertEquals(List.of(PASSED, ENDED, DROPPED, DROPPED), states(steps));
    }

    @Test
    void anActOfAnotherStepIsRefusedAndOneThatMovedOnIsStale() {
        sent();
        RefusedException refused = assertThrows(RefusedException.class, () -> route.waitingAt(7, StepAsk.DECIDE));
        assertEquals("decision.refused.notHere", refused.key());
        assertThrows(StaleException.class, () -> route.waitingAt(7, StepAsk.COMMENT, StepAsk.PROPOSE));
    }

    @Test
    void nothingMovesBeforeTheStartOrAfterTheEnd() {
        assertThrows(RefusedException.class, () -> route.pass(steps.get(0), NOW));
        route.start(NOW);
        route.endAt(steps.get(0), NOW);
        assertThrows(RefusedException.class, () -> route.endAt(steps.get(0), NOW));
        assertThrows(RefusedException.class, () -> route.pass(steps.get(1), NOW));
    }

    @Test
    void stepsOfOneStageBeginTogetherAndTheNextWaitsForAllThatStop() {
        RouteStep first = step(1, 1, StepAsk.COMMENT);
        RouteStep second = step(1, 2, StepAsk.COMMENT);
        RouteStep noting = step(1, 3, StepAsk.INFORM);
        RouteStep next = step(2, 4, StepAsk.DECIDE);
        Route parallel = new Route(List.of(first, second, noting, next));
        assertEquals(List.of(first, second, noting), parallel.start(NOW));
        assertEquals(List.of(), parallel.pass(second, NOW));
        assertEquals(COMING, next.state());
        assertEquals(List.of(next), parallel.pass(first, NOW));
        assertEquals(CURRENT, noting.state(), "what does not stop the paper stays open beside it");
        assertEquals(List.of(), parallel.pass(noting, NOW));
    }

    @Test
    void aStageThatStopsNothingIsGoneThroughAtOnce() {
        RouteStep acting = step(1, 1, StepAsk.ACT);
        RouteStep deciding = step(2, 2, StepAsk.DECIDE);
        RouteStep noting = step(3, 3, StepAsk.INFORM);
        Route open = new Route(List.of(acting, deciding, noting));
        assertEquals(List.of(acting, deciding), open.start(NOW));
        assertEquals(List.of(noting), open.pass(deciding, NOW));
        assertTrue(open.current().isEmpty());
        assertEquals(List.of(acting, noting), open.waiting().toList());
    }

    @Test
    void aReturnDropsWhatLiesOpenBeside() {
        RouteStep noting = step(1, 1, StepAsk.INFORM);
        RouteStep deciding = step(1, 2, StepAsk.DECIDE);
        Route open = new Route(List.of(noting, deciding));
        open.start(NOW);
        open.endAt(deciding, NOW);
        assertEquals(List.of(DROPPED, ENDED), states(open.steps()));
    }

    @Test
    void aPassedStepIsRecalledUntilTheNextPersonActs() {
        sent();
        route.pass(steps.get(1), NOW);
        assertTrue(route.recallable(steps.get(1)));
        route.recall(steps.get(1));
        assertEquals(List.of(PASSED, CURRENT, COMING, COMING), states(steps));
        route.pass(steps.get(1), NOW);
        route.pass(steps.get(2), NOW);
        RefusedException refused = assertThrows(RefusedException.class, () -> route.recall(steps.get(1)));
        assertEquals("decision.refused.recall.acted", refused.key());
        assertTrue(route.recallable(steps.get(2)), "the last act is still its person's to take back");
    }

    @Test
    void aRecalledReturnPutsTheRoundBackAsItWas() {
        RouteStep preparing = step(1, 1, StepAsk.PREPARE);
        RouteStep proposing = step(2, 2, StepAsk.PROPOSE);
        RouteStep acting = step(2, 3, StepAsk.ACT);
        RouteStep deciding = step(3, 4, StepAsk.DECIDE);
        Route open = new Route(List.of(preparing, proposing, acting, deciding));
        open.start(NOW);
        open.pass(preparing, NOW);
        List<StepState> before = states(open.steps());
        open.endAt(proposing, NOW);
        open.recall(proposing);
        assertEquals(before, states(open.steps()));
    }

    @Test
    void somebodyWhoTookNoteFurtherOnHasActed() {
        RouteStep proposing = step(1, 1, StepAsk.PROPOSE);
        RouteStep noting = step(2, 2, StepAsk.INFORM);
        RouteStep deciding = step(2, 3, StepAsk.DECIDE);
        Route open = new Route(List.of(proposing, noting, deciding));
        open.start(NOW);
        open.pass(proposing, NOW);
        assertTrue(open.recallable(proposing));
        open.pass(noting, NOW);
        assertFalse(open.recallable(proposing));
        assertTrue(open.recallable(noting));
    }

    @Test
    void whoOnlyTookNoteTakesThatBackAndNothingElseMoves() {
        RouteStep deciding = step(1, 1, StepAsk.DECIDE);
        RouteStep noting = step(1, 2, StepAsk.INFORM);
        RouteStep filing = step(2, 3, StepAsk.FILE);
        Route open = new Route(List.of(deciding, noting, filing));
        open.start(NOW);
        open.pass(deciding, NOW);
        open.pass(noting, NOW);
        open.recall(noting);
        assertEquals(List.of(PASSED, CURRENT, CURRENT), states(open.steps()));
    }

    @Test
    void aSendingIsTakenBackUntilAnybodyActsAndThenTheRoundIsOver() {
        sent();
        assertTrue(route.takeable());
        route.takeBack();
        assertEquals(List.of(PASSED, DROPPED, DROPPED, DROPPED), states(steps));
        assertThrows(RefusedException.class, route::takeBack);
    }

    @Test
    void aSendingIsNotTakenBackAfterAnAct() {
        sent();
        route.pass(steps.get(1), NOW);
        assertThrows(RefusedException.class, route::takeBack);
        assertFalse(route.recallable(steps.get(0)), "preparing is no act to recall: the sending is taken back");
    }

    @Test
    void anOpinionAddedByHandComesNextAndWhatDoesNotStopRunsBeside() {
        sent();
        RouteStep here = steps.get(1);
        assertEquals(new RouteStep.Place(1, 2, 5), route.placeFor(here, StepAsk.INFORM));
        RouteStep.Place next = route.placeFor(here, StepAsk.COMMENT);
        assertEquals(new RouteStep.Place(1, 3, 5), next);
        RouteStep added = here.add(next, added(StepAsk.COMMENT, "ขอความเห็นเรื่องระบบ"), null);
        Route longer = new Route(Stream.concat(steps.stream(), Stream.of(added)).toList());
        assertEquals(List.of(added), longer.pass(here, NOW));
        assertEquals(List.of(steps.get(2)), longer.pass(added, NOW));
    }

    @ParameterizedTest
    @EnumSource(StepAsk.class)
    void onlyTheseAreAddedByHandAndNoneButInformationWithoutWords(StepAsk ask) {
        RouteStep here = steps.get(0);
        RouteStep.Place place = new RouteStep.Place(1, 9);
        boolean lawful = ask == StepAsk.COMMENT || ask == StepAsk.ACT || ask == StepAsk.INFORM;
        if (lawful) {
            assertEquals("เรื่อง", here.add(place, added(ask, " เรื่อง "), NOW).wanted());
        } else {
            assertThrows(RefusedException.class, () -> here.add(place, added(ask, "เรื่อง"), NOW));
        }
        if (ask == StepAsk.INFORM) {
            assertEquals("", here.add(place, added(ask, ""), NOW).wanted());
        } else {
            assertThrows(RefusedException.class, () -> here.add(place, added(ask, " "), NOW));
        }
        assertThrows(
                RefusedException.class,
                () -> here.add(place, added(ask, "ก".repeat(RouteStep.LONGEST_WANTED + 1)), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-18T07:20:00Z, 2021-11-18T16:59:59Z, false",
        "2021-11-18T07:20:00Z, 2021-11-18T17:00:00Z, true",
        "2021-11-18T17:00:00Z, 2021-11-19T16:00:00Z, false"
    })
    void aReminderIsGivenOnceOnADayInBangkok(Instant first, Instant second, boolean again) {
        RouteStep step = steps.get(0);
        step.begin(NOW);
        step.nudge(first);
        if (again) {
            step.nudge(second);
        } else {
            assertThrows(RefusedException.class, () -> step.nudge(second));
        }
        assertEquals(again ? 2 : 1, step.nudges());
    }

    @ParameterizedTest
    @EnumSource(StepState.class)
    void onlyWhomTheStepWaitsForIsReminded(StepState state) {
        RouteStep step = in(state);
        if (state == CURRENT) {
            step.nudge(NOW);
        } else {
            assertThrows(RefusedException.class, () -> step.nudge(NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(StepState.class)
    void stepStatesHaveTheseWaysAndNoOther(StepState from) {
        List<StepState> lawful =
                switch (from) {
                    case COMING -> List.of(CURRENT, DROPPED);
                    case CURRENT -> List.of(COMING, PASSED, ENDED, DROPPED);
                    case PASSED, ENDED -> List.of(CURRENT);
                    case DROPPED -> List.of(COMING, CURRENT);
                };
        assertEquals(
                lawful, Stream.of(StepState.values()).filter(from::mayBecome).toList());
    }

    @ParameterizedTest
    @EnumSource(StepState.class)
    void theMachineTakesEveryVerbInEveryStateOrRefusesIt(StepState state) {
        verb(state, CURRENT, step -> step.begin(NOW));
        verb(state, PASSED, step -> step.pass(NOW));
        verb(state, ENDED, step -> step.end(NOW));
        verb(state, DROPPED, RouteStep::drop);
        verb(state, CURRENT, RouteStep::reopen);
        verb(state, COMING, RouteStep::recede);
    }

    @Test
    void aStepRefusesAWayThatItsStateDoesNotHave() {
        RouteStep step = steps.get(0);
        IntStream.range(0, 2).forEach(twice -> assertThrows(IllegalStateException.class, () -> step.pass(NOW)));
    }

    private interface Moving {
        void move(RouteStep step);
    }

    private static void verb(StepState from, StepState to, Moving verb) {
        RouteStep step = in(from);
        if (from.mayBecome(to)) {
            verb.move(step);
            assertEquals(to, step.state());
        } else {
            assertThrows(IllegalStateException.class, () -> verb.move(step));
            assertEquals(from, step.state());
        }
    }

    private static RouteStep in(StepState state) {
        RouteStep step = step(1, 1, StepAsk.COMMENT);
        switch (state) {
            case COMING -> {}
            case CURRENT -> step.begin(NOW);
            case PASSED -> {
                step.begin(NOW);
                step.pass(NOW);
            }
            case ENDED -> {
                step.begin(NOW);
                step.end(NOW);
            }
            case DROPPED -> step.drop();
        }
        return step;
    }

    private void sent() {
        route.start(NOW);
        route.pass(steps.get(0), NOW);
    }

    private static RouteStep.Added added(StepAsk ask, String words) {
        return new RouteStep.Added(ask, new RouteStep.Waiting(null, null), words, null);
    }

    private static RouteStep step(int stage, int ordinal, StepAsk ask) {
        return new RouteStep(
                new RoutePaper(PaperKind.DOSSIER, "nomination:7", null),
                new RouteStep.Place(1, stage, ordinal),
                ask,
                new RouteStep.Waiting(null, null),
                new RouteStep.Due(null, null));
    }

    private static List<StepState> states(List<RouteStep> steps) {
        return steps.stream().map(RouteStep::state).toList();
    }

    private long count(StepState state) {
        return steps.stream().filter(step -> step.state() == state).count();
    }
}
