package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;

class ScoreSheetTest {
    private static final Instant NOW = Instant.parse("2021-10-20T02:00:00Z");
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Person DIRECTOR = new Person("director1", "ผู้อำนวยการ", "Director");
    private static final Nomination NOMINATION =
            new Nomination(null, new Nomination.Entry("unpsa-2022", 1, "2"), ANALYST, NOW);
    private static final List<Score> BOTH =
            List.of(new Score("2.1", 80, "ชัด", "หลักฐาน 2"), new Score("2.2", 70, "", ""));

    @ParameterizedTest
    @CsvSource({"true, false, false", "true, true, true", "false, false, true", "false, true, true"})
    void othersAreHiddenFromAScorerUntilTheOwnSheetIsIn(boolean scorer, boolean ownIsIn, boolean shown) {
        assertEquals(shown, Panel.shows(scorer, ownIsIn));
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void scoringEndsWithTheDecision(NominationState state) {
        assertEquals(state.writable() || state == NominationState.ON_ROUTE, Panel.open(state));
    }

    @Test
    void correctionIsANewSheetAndTheOldOneStaysReadable() {
        ScoreSheet first = sheet(DIRECTOR, Interest.NONE, "", BOTH, null);
        ScoreSheet second = sheet(DIRECTOR, Interest.NONE, "", BOTH, first);
        ScoreSheet other = sheet(ANALYST, Interest.NONE, "", BOTH, null);

        assertEquals(List.of(second, other), Panel.standing(List.of(first, second, other)));
        assertEquals(2, first.scores().size());
    }

    @Test
    void whoPreparedTheAnswersIsNeverHidden() {
        assertTrue(sheet(ANALYST, Interest.NONE, "", BOTH, null).preparer());
        assertFalse(sheet(DIRECTOR, Interest.NONE, "", BOTH, null).preparer());
    }

    @Test
    void abstentionHasAReasonAndNoPoints() {
        assertTrue(sheet(ANALYST, Interest.ABSTAINS, "จัดทำใบสมัครเอง", BOTH, null)
                .scores()
                .isEmpty());
        RefusedException refused =
                assertThrows(RefusedException.class, () -> sheet(ANALYST, Interest.ABSTAINS, " ", BOTH, null));
        assertEquals("reason", refused.field().orElseThrow());
    }

    @Test
    void declarationComesFirst() {
        RefusedException refused = assertThrows(RefusedException.class, () -> sheet(DIRECTOR, null, "", BOTH, null));

        assertEquals("scoring.refused.interest", refused.key());
    }

    @Test
    void everyCriterionIsScoredOnce() {
        List<Score> half = BOTH.subList(0, 1);
        List<Score> twice = List.of(BOTH.get(0), BOTH.get(1), new Score("2.1", 10, "", ""));

        assertThrows(RefusedException.class, () -> sheet(DIRECTOR, Interest.NONE, "", half, null));
        assertThrows(RefusedException.class, () -> sheet(DIRECTOR, Interest.NONE, "", twice, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 1000})
    void pointsLieFromNoughtToAHundred(int points) {
        assertThrows(RefusedException.class, () -> new Score("2.1", points, "", ""));
    }

    private static ScoreSheet sheet(
            Person scorer, Interest interest, String reason, List<Score> scores, ScoreSheet corrects) {
        return new ScoreSheet(
                NOMINATION,
                scorer,
                new ScoreSheet.Declaration(interest, reason, Set.of("2.1", "2.2"), NOW),
                scores,
                corrects);
    }
}
