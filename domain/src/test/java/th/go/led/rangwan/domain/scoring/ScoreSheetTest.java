package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;

class ScoreSheetTest {
    private static final Instant NOW = Instant.parse("2021-10-20T02:00:00Z");
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Person DIRECTOR = new Person("director1", "ผู้อำนวยการ", "Director");
    private static final PanelTerms TERMS = new PanelTerms(
            weights(),
            new ScoringDefinition(
                    0,
                    10,
                    ScoringDefinition.DEFAULT.aggregation(),
                    0,
                    1,
                    ScoringDefinition.DEFAULT.rounding(),
                    List.of(TieBreak.by("2.2"), TieBreak.by(TieBreak.By.MEDIAN))));
    private static final List<Score> BOTH = List.of(score("2.1", 8), score("2.2", 7));

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void scoringEndsWithTheDecision(NominationState state) {
        assertEquals(state.writable() || state == NominationState.ON_ROUTE, PanelWork.scored(state));
    }

    @Test
    void correctionIsANewSheetAndTheOldOneStaysReadable() {
        ScoreSheet first = sheet(DIRECTOR, Interest.NONE, "", BOTH, null);
        ScoreSheet second = sheet(DIRECTOR, Interest.NONE, "", BOTH, first);
        ScoreSheet other = sheet(ANALYST, Interest.NONE, "", BOTH, null);

        assertEquals(List.of(second, other), ScoreSheet.standing(List.of(first, second, other)));
        assertEquals(2, first.scores().size());
    }

    @Test
    void whoPreparedTheAnswersIsNeverHidden() {
        assertTrue(sheet(ANALYST, Interest.NONE, "", BOTH, null).preparer());
        assertFalse(sheet(DIRECTOR, Interest.NONE, "", BOTH, null).preparer());
    }

    @Test
    void abstentionHasAReasonAndNoPoints() {
        assertTrue(sheet(ANALYST, Interest.ABSTAINS, "ไม่มีความรู้ด้านนี้", BOTH, null)
                .scores()
                .isEmpty());
        RefusedException refused =
                assertThrows(RefusedException.class, () -> sheet(ANALYST, Interest.ABSTAINS, " ", BOTH, null));
        assertEquals("reason", refused.field().orElseThrow());
    }

    @Test
    void anAbstentionStaysBecauseItsAuthorHasSeenTheOthers() {
        ScoreSheet abstained = sheet(ANALYST, Interest.ABSTAINS, "ไม่มีความรู้ด้านนี้", List.of(), null);

        RefusedException refused =
                assertThrows(RefusedException.class, () -> sheet(ANALYST, Interest.NONE, "", BOTH, abstained));
        assertEquals("scoring.refused.abstained", refused.key());
    }

    @Test
    void everyCriterionIsScoredOnce() {
        List<Score> half = BOTH.subList(0, 1);
        List<Score> twice = List.of(BOTH.get(0), BOTH.get(1), score("2.1", 1));

        assertThrows(RefusedException.class, () -> sheet(DIRECTOR, Interest.NONE, "", half, null));
        assertThrows(RefusedException.class, () -> sheet(DIRECTOR, Interest.NONE, "", twice, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, 100})
    void pointsLieOnTheScaleOfThePanel(int points) {
        assertThrows(
                RefusedException.class,
                () -> sheet(DIRECTOR, Interest.NONE, "", List.of(BOTH.get(0), score("2.2", points)), null));
    }

    @Test
    void aConflictAndADismissedSuggestionHaveTheirReason() {
        PanelSeat seat = new PanelSeat(panel(), DIRECTOR, NOW);
        assertRefused("scoring.refused.conflict.reason", seat, true, Set.of());
        assertRefused("scoring.refused.dismiss.reason", seat, false, Set.of(Suggestion.OWN_UNIT));

        InterestDeclaration dismissed = new InterestDeclaration(
                seat,
                work(),
                new InterestDeclaration.Word(false, " ไม่ได้ร่วมทำ "),
                Set.of(Suggestion.OWN_UNIT, Suggestion.ANSWER_AUTHOR),
                NOW);
        assertEquals("ไม่ได้ร่วมทำ", dismissed.reason());
        assertEquals(List.of(Suggestion.ANSWER_AUTHOR, Suggestion.OWN_UNIT), dismissed.suggested());
    }

    private static void assertRefused(String key, PanelSeat seat, boolean conflict, Set<Suggestion> suggested) {
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> new InterestDeclaration(
                        seat, work(), new InterestDeclaration.Word(conflict, " "), suggested, NOW));
        assertEquals(key, refused.key());
        assertEquals("interestReason", refused.field().orElseThrow());
    }

    @Test
    void theTermsAreFrozenWhenThePanelOpens() {
        PanelTerms edition = new PanelTerms(Map.of("2.1", 1, "2.2", 99), ScoringDefinition.DEFAULT);

        assertEquals(TERMS, panel().terms(edition));
        assertEquals(
                List.copyOf(TERMS.weights().keySet()),
                List.copyOf(panel().terms(edition).weights().keySet()));
    }

    @Test
    void theChairIsToldOnce() {
        ScoringPanel panel = panel();

        assertTrue(panel.tell(NOW));
        assertFalse(panel.tell(NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @EnumSource(PanelState.class)
    void panelsGoOnlyForward(PanelState state) {
        assertEquals(state == PanelState.OPEN, state.mayBecome(PanelState.CLOSED));
        assertEquals(state != PanelState.REPLACED, state.mayBecome(PanelState.REPLACED));
        assertFalse(state.mayBecome(PanelState.OPEN));
    }

    @Test
    void aClosedPanelTakesNothingMore() {
        ScoringPanel panel = panel();
        panel.close(NOW);

        assertEquals(
                "scoring.refused.panel.CLOSED",
                assertThrows(RefusedException.class, panel::requireOpen).key());
        assertThrows(RefusedException.class, () -> panel.close(NOW));
        panel.replace(NOW);
        assertThrows(RefusedException.class, () -> panel.replace(NOW));
    }

    @Test
    void aScorerIsReleasedOnceAndForAReason() {
        PanelSeat seat = new PanelSeat(panel(), DIRECTOR, NOW);

        assertThrows(RefusedException.class, () -> seat.release(" ", NOW));
        seat.release("ลาป่วย", NOW);
        assertThrows(RefusedException.class, () -> seat.release("อีกครั้ง", NOW));
        assertThrows(RefusedException.class, seat::requireHeld);
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherUnseen() {
        ScoreDraft draft = new ScoreDraft(new PanelSeat(panel(), DIRECTOR, NOW), work(), "points0");

        assertTrue(draft.keep("7", 0, NOW));
        assertFalse(draft.keep("9", 0, NOW));
        assertEquals("7", draft.words());
        assertTrue(draft.keep("7", 0, NOW), "the same words are no collision");
        assertTrue(draft.keep("9", 1, NOW));
        assertEquals(2, draft.edition());
        assertThrows(RefusedException.class, () -> draft.keep("x".repeat(4001), 2, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "points100", "total0", "", "points0 or 1=1"})
    void onlyFieldsOfASheetAreKept(String field) {
        PanelSeat seat = new PanelSeat(panel(), DIRECTOR, NOW);
        assertThrows(RefusedException.class, () -> new ScoreDraft(seat, work(), field));
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("2.2", 60);
        weights.put("2.1", 40);
        return weights;
    }

    private static ScoringPanel panel() {
        return new ScoringPanel(
                new ScoringPanel.Edition("unpsa-2022", 1, 1), TERMS, new ScoringPanel.Opening(DIRECTOR, NOW, null));
    }

    private static PanelWork work() {
        return new PanelWork(
                panel(), new Nomination(null, new Nomination.Entry("unpsa-2022", 1, "2"), ANALYST, NOW), NOW);
    }

    @Test
    void aLineBreakCountsOnceAndWhatIsTooLongIsRefused() {
        String longest = "ก\n".repeat(ScoreDraft.LONGEST / 2 - 1) + "กข";
        Score kept = new Score("1", 3, new Score.Words(longest.replace("\n", "\r\n"), "", ""), Score.Proof.NONE);
        assertEquals(longest, kept.words().comment());
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> new Score("1", 3, new Score.Words(longest + "ค", "", ""), Score.Proof.NONE));
        assertEquals("scoring.refused.long", refused.key());
    }

    @Test
    void aReasonThatIsTooLongIsRefusedAtItsField() {
        String longest = "ก".repeat(ScoreDraft.LONGEST);
        assertEquals(
                longest,
                sheet(ANALYST, Interest.ABSTAINS, longest, List.of(), null).reason());
        RefusedException refused = assertThrows(
                RefusedException.class, () -> sheet(ANALYST, Interest.ABSTAINS, longest + "ข", List.of(), null));
        assertEquals("scoring.refused.long", refused.key());
        assertEquals("reason", refused.field().orElseThrow());

        PanelWork work = work();
        PanelSeat seat = new PanelSeat(work.panel(), ANALYST, NOW);
        RefusedException declared = assertThrows(
                RefusedException.class,
                () -> new InterestDeclaration(
                        seat, work, new InterestDeclaration.Word(true, longest + "ข"), List.of(), NOW));
        assertEquals("interestReason", declared.field().orElseThrow());
        RefusedException released =
                assertThrows(RefusedException.class, () -> seat.release(longest + "ข", NOW.plusSeconds(1)));
        assertEquals("scoring.refused.long", released.key());
    }

    private static Score score(String criterion, int points) {
        return new Score(criterion, points, Score.Words.NONE, Score.Proof.NONE);
    }

    private static ScoreSheet sheet(
            Person scorer, Interest interest, String reason, List<Score> scores, ScoreSheet corrects) {
        return new ScoreSheet(work(), scorer, new ScoreSheet.Word(interest, reason, TERMS, NOW), scores, corrects);
    }
}
