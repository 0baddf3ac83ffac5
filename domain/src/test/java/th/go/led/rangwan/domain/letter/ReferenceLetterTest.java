package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.aNomination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class ReferenceLetterTest {
    private static final Instant NOW = Instant.parse("2021-11-08T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 8);
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final QualityCheck GOOD = QualityCheck.found(EnumSet.allOf(QualityPoint.class), "en", false);

    private static final IndependenceRuling.Asked ASKED =
            new IndependenceRuling.Asked(IndependenceQuestion.KIND, body(false), null, null);

    private static OutsideBody body(boolean clinic) {
        return new OutsideBody(
                new Bilingual("คณะนิติศาสตร์", ""), BodyKind.PUBLIC, null, new OutsideBody.Ties(clinic, false));
    }

    private static ReferenceLetter planned() {
        return new ReferenceLetter(null, body(false), false, NOW);
    }

    private static ReferenceLetter received() {
        ReferenceLetter letter = planned();
        letter.request("ยธ ๐๕๒๐/๖๑๒", TODAY.plusDays(4), NOW);
        letter.agree(NOW);
        letter.receive(TODAY, NOW);
        return letter;
    }

    private static String refusal(Executable act) {
        return assertThrows(RefusedException.class, act).key();
    }

    @Test
    void aLetterGoesFromPlanToAcceptance() {
        ReferenceLetter letter = received();
        letter.accept(GOOD, "", ANALYST, NOW);
        assertEquals(LetterState.ACCEPTED, letter.state());
        assertEquals(ANALYST, letter.checkedBy());
        assertEquals(NOW, letter.checkedAt());
    }

    @Test
    void theClinicsLetterIsRefusedFromABodyWithoutOne() {
        assertEquals("letter.refused.notClinic", refusal(() -> new ReferenceLetter(null, body(false), true, NOW)));
        assertTrue(new ReferenceLetter(null, body(true), true, NOW).fromClinic());
    }

    @Test
    void aRequestNeedsANumberAndADayThatIsNotPast() {
        assertEquals("letter.refused.number", refusal(() -> planned().request(" ", TODAY, NOW)));
        assertEquals("shared.refused.date.empty", refusal(() -> planned().request("ที่ ๑", null, NOW)));
        assertEquals("letter.refused.due.past", refusal(() -> planned().request("ที่ ๑", TODAY.minusDays(1), NOW)));
        planned().request("ที่ ๑", TODAY, NOW);
    }

    @Test
    void aLetterCannotHaveComeTomorrow() {
        assertEquals("letter.refused.received.future", refusal(() -> planned().receive(TODAY.plusDays(1), NOW)));
    }

    @ParameterizedTest
    @EnumSource(
            value = QualityPoint.class,
            names = {"LETTERHEAD", "SIGNATURE", "DATE", "NAMES_WORK"})
    void aLetterThatLacksWhatItMustHaveIsRefusedWhateverTheReason(QualityPoint lacking) {
        Set<QualityPoint> points = EnumSet.allOf(QualityPoint.class);
        points.remove(lacking);
        QualityCheck check = QualityCheck.found(points, "en", false);
        RefusedException refused =
                assertThrows(RefusedException.class, () -> received().accept(check, "เร่งด่วน", ANALYST, NOW));
        assertEquals("letter.refused.quality", refused.key());
        assertEquals(lacking.words(), refused.arguments().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = QualityPoint.class,
            names = {"IMPORTANCE", "VALUE", "RESULTS"})
    void aLetterThatLacksWhatIsAdvisedIsAcceptedWithAReasonOnly(QualityPoint lacking) {
        QualityCheck check = QualityCheck.found(EnumSet.complementOf(EnumSet.of(lacking)), "en", false);
        ReferenceLetter letter = received();
        RefusedException refused = assertThrows(RefusedException.class, () -> letter.accept(check, " ", ANALYST, NOW));
        assertEquals("letter.refused.advice", refused.key());
        assertEquals(lacking.words(), refused.arguments().get(0));
        letter.accept(check, "ผลสำเร็จอยู่ในเอกสารแนบ", ANALYST, NOW);
        assertEquals(LetterState.ACCEPTED, letter.state());
        assertEquals("ผลสำเร็จอยู่ในเอกสารแนบ", letter.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ไทย", "x", "EN-us"})
    void aLetterWhoseLanguageNobodySaidIsNotAccepted(String language) {
        QualityCheck check = QualityCheck.found(EnumSet.allOf(QualityPoint.class), language, false);
        assertEquals("letter.refused.language", refusal(() -> received().accept(check, "", ANALYST, NOW)));
    }

    @Test
    void declineSendBackAndCancelNeedAReason() {
        assertEquals("letter.refused.reason", refusal(() -> received().sendBack("", NOW)));
        assertEquals("letter.refused.reason", refusal(() -> planned().cancel(" ", NOW)));
        ReferenceLetter asked = planned();
        asked.request("ที่ ๑", TODAY, NOW);
        assertEquals("letter.refused.reason", refusal(() -> asked.decline("", NOW)));
    }

    @Test
    void aSentBackLetterMayComeAgainAndForgetsTheOldReason() {
        ReferenceLetter letter = received();
        letter.sendBack("ไม่มีลายมือชื่อ", NOW);
        assertEquals("ไม่มีลายมือชื่อ", letter.reason());
        letter.receive(TODAY, NOW);
        assertEquals("", letter.reason());
    }

    @Test
    void askingAgainKeepsStateAndNumberAndMovesTheDayOnlyWhenOneIsGiven() {
        assertEquals("letter.refused.state.PLANNED", refusal(() -> planned().askAgain(null, NOW)));
        assertEquals("letter.refused.state.RECEIVED", refusal(() -> received().askAgain(null, NOW)));
        ReferenceLetter asked = planned();
        asked.request("ยธ ๐๕๒๐/๖๑๒", TODAY.plusDays(4), NOW);
        asked.open(NOW);
        assertEquals("letter.refused.due.past", refusal(() -> asked.askAgain(TODAY.minusDays(1), NOW)));
        asked.askAgain(null, NOW);
        assertEquals(TODAY.plusDays(4), asked.dueOn());
        asked.askAgain(TODAY.plusDays(9), NOW);
        assertEquals(TODAY.plusDays(9), asked.dueOn());
        assertEquals(LetterState.OPENED, asked.state());
        assertEquals("ยธ ๐๕๒๐/๖๑๒", asked.requestNumber());
    }

    @Test
    void aReplacedLetterIsCancelledForAReasonAndTheNewOneIsPlanned() {
        ReferenceLetter asked = planned();
        asked.request("ที่ ๑", TODAY, NOW);
        assertEquals("letter.refused.reason", refusal(() -> asked.replaceBy(body(false), "", NOW)));
        ReferenceLetter next = asked.replaceBy(body(true), "ไม่ตอบ", NOW);
        assertEquals(LetterState.CANCELLED, asked.state());
        assertEquals(LetterState.PLANNED, next.state());
        assertEquals(asked, next.replaces());
    }

    @Test
    void whatEndedByItselfIsReplacedAsItStands() {
        ReferenceLetter declined = planned();
        declined.request("ที่ ๑", TODAY, NOW);
        declined.decline("ไม่รู้จักผลงาน", NOW);
        declined.replaceBy(body(false), "", NOW);
        assertEquals(LetterState.DECLINED, declined.state());
        assertEquals("ไม่รู้จักผลงาน", declined.reason());
    }

    @Test
    void aLetterEndsWithItsCycleUntilItHasCome() {
        ReferenceLetter open = planned();
        open.cancelWithCycle("องค์การงดจัด", NOW);
        assertEquals(LetterState.CYCLE_CANCELLED, open.state());
        assertEquals("letter.refused.state.RECEIVED", refusal(() -> received().cancelWithCycle("งดจัด", NOW)));
    }

    @Test
    void anActOutOfTurnIsRefusedWithItsState() {
        assertEquals("letter.refused.state.PLANNED", refusal(() -> planned().agree(NOW)));
        assertEquals("letter.refused.state.PLANNED", refusal(() -> planned().accept(GOOD, "", ANALYST, NOW)));
    }

    @Test
    void aRulingNeedsAVerdictAndAReason() {
        assertEquals(
                "letter.refused.ruling.verdict",
                refusal(() -> new IndependenceRuling(ASKED, Verdict.CANNOT_TELL, "เหตุผล", ANALYST, NOW)));
        assertEquals(
                "letter.refused.ruling.verdict",
                refusal(() -> new IndependenceRuling(ASKED, null, "เหตุผล", ANALYST, NOW)));
        assertEquals(
                "letter.refused.reason", refusal(() -> new IndependenceRuling(ASKED, Verdict.PASS, "", ANALYST, NOW)));
    }

    @Test
    void aBodyNeedsAThaiName() {
        assertEquals(
                "letter.refused.body.name",
                refusal(() -> new OutsideBody(new Bilingual(" ", "X"), BodyKind.PRIVATE, null, OutsideBody.Ties.NONE)));
    }

    @Test
    void onlyAProposedDayOfAPlannedLetterMovesWithTheDeadline() {
        LocalDate proposal = TODAY.plusDays(5);
        LocalDate later = TODAY.plusDays(19);
        ReferenceLetter proposed = planned();
        proposed.wantBy(proposal, NOW);
        proposed.proposedBy(proposal);
        ReferenceLetter chosen = planned();
        chosen.wantBy(TODAY.plusDays(3), NOW);
        chosen.proposedBy(proposal);
        ReferenceLetter asked = planned();
        asked.wantBy(proposal, NOW);
        asked.proposedBy(proposal);
        asked.request("ยธ ๐๕๒๐/๖๑๒", proposal, NOW);

        assertEquals(true, proposed.shift(later));
        assertEquals(false, chosen.shift(later));
        assertEquals(false, asked.shift(later));

        assertEquals(later, proposed.dueOn());
        assertEquals(TODAY.plusDays(3), chosen.dueOn());
        assertEquals(proposal, asked.dueOn());
    }

    @Test
    void aDayIsNewlyAgreedOnlyWithABodyThatWasAsked() {
        ReferenceLetter asked = planned();
        assertThrows(RefusedException.class, () -> asked.agreeDay(TODAY.plusDays(9), NOW));
        asked.request("ยธ ๐๕๒๐/๖๑๒", TODAY.plusDays(4), NOW);
        assertThrows(RefusedException.class, () -> asked.agreeDay(null, NOW));
        assertThrows(RefusedException.class, () -> asked.agreeDay(TODAY.minusDays(1), NOW));

        asked.agreeDay(TODAY.plusDays(9), NOW);

        assertEquals(TODAY.plusDays(9), asked.dueOn());
    }

    private static CycleEvent event(EventKind kind) {
        EventContent content = new EventContent(
                kind,
                Bilingual.same("คลินิก"),
                "",
                TODAY.minusDays(1),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "หนังสือ");
        return new CycleEvent("unpsa-2022", null, content, NOW);
    }

    private static ReferenceLetter ofClinic() {
        return new ReferenceLetter(aNomination().build(), body(true), true, NOW);
    }

    @Test
    void theClinicsLetterIsEarnedByAttendanceAndLostWithIt() {
        ReferenceLetter letter = ofClinic();
        assertEquals(ClinicStanding.AWAITED, letter.clinicStanding());
        CycleEvent clinic = event(EventKind.CLINIC);
        letter.earnAt(clinic);
        assertEquals(ClinicStanding.AWAITED, letter.clinicStanding());
        clinic.assign(ANALYST, true, ANALYST, NOW);
        clinic.mark(ANALYST, true, ANALYST, NOW);
        assertEquals(ClinicStanding.ATTENDED, letter.clinicStanding());
        clinic.withdraw(ANALYST, "ไม่ได้เข้าร่วมจริง", ANALYST, NOW);
        assertEquals(ClinicStanding.WITHDRAWN, letter.clinicStanding());

        CycleEvent another = event(EventKind.CLINIC);
        another.assign(ANALYST, true, ANALYST, NOW);
        another.mark(ANALYST, true, ANALYST, NOW);
        letter.earnAt(another);
        assertEquals(ClinicStanding.ATTENDED, letter.clinicStanding());
        another.cancel("สำนักงาน ก.พ.ร. แจ้งยกเลิก", ANALYST, NOW);
        assertEquals(ClinicStanding.WITHDRAWN, letter.clinicStanding());
    }

    @Test
    void onlyAClinicOfTheCycleThatStandsEarnsALetter() {
        assertEquals("letter.refused.clinic.none", refusal(() -> planned().earnAt(event(EventKind.CLINIC))));
        assertEquals("letter.refused.clinic.other", refusal(() -> ofClinic().earnAt(event(EventKind.WORKSHOP))));
        CycleEvent cancelled = event(EventKind.CLINIC);
        cancelled.cancel("ยกเลิก", ANALYST, NOW);
        assertEquals("letter.refused.clinic.other", refusal(() -> ofClinic().earnAt(cancelled)));
        ReferenceLetter elsewhere =
                new ReferenceLetter(aNomination().inCycle("unpsa-2024", 1).build(), body(true), true, NOW);
        assertEquals("letter.refused.clinic.other", refusal(() -> elsewhere.earnAt(event(EventKind.CLINIC))));
        assertEquals(ClinicStanding.NONE, planned().clinicStanding());
    }
}
