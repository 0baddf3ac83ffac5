package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSection;
import th.go.led.rangwan.domain.cycle.QuestionSet;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class NominationMoveTest {
    private static final Person ANALYST = aPerson("analyst1");
    private static final Nomination.Entry SECOND = new Nomination.Entry("unpsa-2022", 2, "3");
    private static final QuestionSet TARGET = new QuestionSet(
            Bilingual.same(""),
            true,
            null,
            List.of(new QuestionSection(Bilingual.same("ก"), List.of(asked("1"), asked("2")))));

    @Test
    void aMoveTakesTheCategoryThatThePersonChose() {
        Nomination nomination = aNomination().inCategory("2").build();

        nomination.moveTo(SECOND, false, NOW);

        assertEquals(SECOND, nomination.entry());
        assertEquals(NominationState.DRAFTING, nomination.state());
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void whatIsWithOthersMovesOnlyOutOfACancelledCycle(NominationState state) {
        Nomination stays = in(state);
        Nomination leaves = in(state);

        if (state.writable()) {
            stays.moveTo(SECOND, false, NOW);
            assertEquals(state, stays.state());
        } else {
            assertThrows(RefusedException.class, () -> stays.moveTo(SECOND, false, NOW));
        }
        if (state.live()) {
            leaves.moveTo(SECOND, true, NOW);
            assertTrue(leaves.state().writable());
        } else {
            assertThrows(RefusedException.class, () -> leaves.moveTo(SECOND, true, NOW));
        }
    }

    @Test
    void aMoveToWhereItStandsIsRefused() {
        Nomination nomination = aNomination().inCycle("unpsa-2022", 2).build();

        RefusedException refused = assertThrows(RefusedException.class, () -> nomination.moveTo(SECOND, false, NOW));

        assertEquals("nomination.refused.move.same", refused.key());
    }

    @Test
    void anAnswerIsNeverMatchedByItsNumber() {
        Answer first = written("1");

        RefusedException refused =
                assertThrows(RefusedException.class, () -> new AnswerMapping(List.of(first), new HashMap<>(), TARGET));

        assertEquals("nomination.refused.move.unchosen", refused.key());
        assertEquals("map-" + first.id(), refused.field().orElseThrow());
    }

    @Test
    void theChosenQuestionWinsOverTheEqualNumber() {
        Answer first = written("1");
        AnswerMapping mapping = new AnswerMapping(List.of(first), choose(first, "2"), TARGET);

        AnswerMove line = mapping.move(first, "1");

        assertEquals("2", first.question());
        assertEquals("1", line.before());
        assertEquals("2", line.after());
        assertEquals("ร่าง", first.text(AnswerPart.TH).words());
        assertFalse(first.aside());
    }

    @Test
    void whatIsKeptAsideKeepsItsText() {
        Answer first = written("1");
        AnswerMapping mapping = new AnswerMapping(List.of(first), choose(first, AnswerMapping.ASIDE), TARGET);
        first.keepAside();

        AnswerMove line = mapping.move(first, "1");

        assertTrue(first.aside());
        assertEquals(null, line.after());
        assertEquals("ร่าง", first.text(AnswerPart.TH).words());
    }

    @Test
    void aQuestionThatTheTargetLacksIsRefused() {
        Answer first = written("1");

        RefusedException refused = assertThrows(
                RefusedException.class, () -> new AnswerMapping(List.of(first), choose(first, "9"), TARGET));

        assertEquals("nomination.refused.move.question", refused.key());
    }

    @Test
    void oneQuestionTakesOneAnswer() {
        Answer first = written("1");
        Answer other = written("2");

        RefusedException refused = assertThrows(
                RefusedException.class, () -> new AnswerMapping(List.of(first, other), choose(first, "1"), TARGET));

        assertEquals("nomination.refused.move.twice", refused.key());
    }

    @Test
    void endingWithTheCycleNeedsAReasonAndKeepsIt() {
        Nomination nomination = in(NominationState.ON_ROUTE);

        assertThrows(RefusedException.class, () -> nomination.end(NominationState.CYCLE_CANCELLED, " ", NOW));
        nomination.end(NominationState.CYCLE_CANCELLED, "เตรียมต่อ", NOW);

        assertEquals("เตรียมต่อ", nomination.endReason());
        assertFalse(nomination.state().live());
    }

    private static Nomination in(NominationState state) {
        return switch (state) {
            case DRAFTING -> aNomination().build();
            case ON_ROUTE, WITHDRAWN, CYCLE_CANCELLED ->
                aNomination().after(state).build();
            case RETURNED, APPROVED, APPROVED_WITH_CONDITIONS, NOT_THIS_YEAR, NOT_APPROVED ->
                aNomination().after(NominationState.ON_ROUTE, state).build();
            case FILED ->
                aNomination()
                        .after(NominationState.ON_ROUTE, NominationState.APPROVED, state)
                        .build();
        };
    }

    private static Answer written(String question) {
        Answer answer = new Answer(aNomination().build(), question);
        answer.write(new Answer.Typed(AnswerPart.TH, "ร่าง", 0), ANALYST, NOW);
        return answer;
    }

    private static Map<Long, String> choose(Answer answer, String choice) {
        Map<Long, String> chosen = new HashMap<>();
        chosen.put(answer.id(), choice);
        return chosen;
    }

    private static QuestionDefinition asked(String code) {
        Bilingual words = Bilingual.same("ข้อ " + code);
        return new QuestionDefinition(code, words, words, null, 100, AnswerKind.TEXT, null, true, "ก");
    }
}
