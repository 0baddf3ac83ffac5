package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

class IndependenceTest {
    private static final Applicant APPLICANT = Applicant.of(
            new Bilingual("กรมบังคับคดี", "Legal Execution Department"),
            List.of(new Bilingual("กองบังคับคดีล้มละลาย", "Bankruptcy Execution Division")));
    private static final Candidate.Body OPDC = body(1, "สำนักงาน ก.พ.ร.", BodyKind.PUBLIC);
    private static final Candidate.Body FACULTY =
            new Candidate.Body(List.of(2L, 20L), names("คณะนิติศาสตร์", "มหาวิทยาลัยของรัฐ"), BodyKind.PUBLIC, false);
    private static final Candidate.Body UNIVERSITY = body(20, "มหาวิทยาลัยของรัฐ", BodyKind.PUBLIC);
    private static final Candidate.Body COMPANY = body(3, "บริษัทเอกชน จำกัด", BodyKind.PRIVATE);
    private static final Candidate.Body SISTER = new Candidate.Body(
            List.of(4L, 40L), names("กรมคุ้มครองสิทธิและเสรีภาพ", "กระทรวงยุติธรรม"), BodyKind.PUBLIC, true);

    private static List<Bilingual> names(String... names) {
        return List.of(names).stream().map(Bilingual::same).toList();
    }

    private static Candidate.Body body(long id, String name, BodyKind kind) {
        return new Candidate.Body(List.of(id), names(name), kind, false);
    }

    private static Candidate letter(long id, LetterState state, Candidate.Body body) {
        return new Candidate(id, state, ClinicStanding.NONE, body);
    }

    private static Candidate clinic(long id, ClinicStanding standing, Candidate.Body body) {
        return new Candidate(id, LetterState.ACCEPTED, standing, body);
    }

    private static Candidate.Body under(long id, String name, long parent, String parentName) {
        return new Candidate.Body(List.of(id, parent), names(name, parentName), BodyKind.PUBLIC, false);
    }

    private static Candidate accepted(long id, Candidate.Body body) {
        return letter(id, LetterState.ACCEPTED, body);
    }

    private static Standing of(long id, Candidate... letters) {
        return of(Rulings.NONE, id, letters);
    }

    private static Standing of(Rulings rulings, long id, Candidate... letters) {
        return Independence.judge(List.of(letters), APPLICANT, rulings, 2).stream()
                .filter(standing -> standing.letterId() == id)
                .findFirst()
                .orElseThrow();
    }

    private static long filled(Candidate... letters) {
        return filled(Rulings.NONE, letters);
    }

    private static long filled(Rulings rulings, Candidate... letters) {
        return Independence.judge(List.of(letters), APPLICANT, rulings, 2).stream()
                .filter(Standing::filled)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "กรมบังคับคดี, FAIL",
        "กรม บังคับคดี, FAIL",
        "Legal Execution Department, FAIL",
        "กองบังคับคดีล้มละลาย, FAIL",
        "bankruptcy execution division, FAIL",
        "สำนักงานบังคับคดีจังหวัดเชียงใหม่, CANNOT_TELL",
        "สหกรณ์ออมทรัพย์กรมบังคับคดี จำกัด, CANNOT_TELL",
        "คณะนิติศาสตร์, PASS",
        "สำนักงาน ก.พ.ร., PASS",
    })
    void aBodyIsJudgedByItsName(String name, Verdict verdict) {
        assertEquals(verdict, of(1, accepted(1, body(9, name, BodyKind.PUBLIC))).verdict());
    }

    @Test
    void aBodyUnderTheApplicantIsAUnitOfIt() {
        Candidate.Body unit = new Candidate.Body(
                List.of(8L, 80L), names("สำนักงานบังคับคดีจังหวัดเชียงใหม่", "กรมบังคับคดี"), BodyKind.PUBLIC, true);
        assertEquals(Verdict.FAIL, of(1, accepted(1, unit)).verdict());
    }

    @Test
    void twoBodiesFillBothSlots() {
        assertEquals(2, filled(accepted(1, OPDC), accepted(2, FACULTY)));
        assertEquals(2, of(2, accepted(1, OPDC), accepted(2, FACULTY)).slot());
    }

    @Test
    void theSameBodyTwiceCountsOnce() {
        assertEquals(1, filled(accepted(1, FACULTY), accepted(2, FACULTY)));
        assertEquals(
                Verdict.FAIL, of(2, accepted(1, FACULTY), accepted(2, FACULTY)).verdict());
    }

    @Test
    void theAcceptedLetterOfABodyGoesBeforeAnEarlierPlannedOne() {
        Candidate planned = letter(1, LetterState.PLANNED, FACULTY);
        assertEquals(Verdict.PASS, of(2, planned, accepted(2, FACULTY)).verdict());
        assertEquals(Verdict.FAIL, of(1, planned, accepted(2, FACULTY)).verdict());
    }

    @Test
    void parentAndChildAskADirector() {
        Standing child = of(2, accepted(1, UNIVERSITY), accepted(2, FACULTY));
        assertEquals(Verdict.CANNOT_TELL, child.verdict());
        assertEquals(
                Verdict.CANNOT_TELL,
                of(2, accepted(1, FACULTY), accepted(2, UNIVERSITY)).verdict());
        assertTrue(child.reason().th().contains("มหาวิทยาลัยของรัฐ"));
        assertEquals(1, filled(accepted(1, UNIVERSITY), accepted(2, FACULTY)));
    }

    @Test
    void aBodyOfTheApplicantsMinistryAsksADirector() {
        assertEquals(Verdict.CANNOT_TELL, of(1, accepted(1, SISTER)).verdict());
    }

    @Test
    void aBodyNeitherPublicNorPrivateAsksADirector() {
        assertEquals(
                Verdict.CANNOT_TELL,
                of(1, accepted(1, body(5, "สมาคม", BodyKind.OTHER))).verdict());
    }

    @Test
    void theClinicsLetterAndAnotherFillBothSlots() {
        Candidate clinic = clinic(1, ClinicStanding.ATTENDED, OPDC);
        assertEquals(2, filled(clinic, accepted(2, COMPANY)));
    }

    @Test
    void theClinicFillsOneSlotAtMost() {
        Candidate first = clinic(1, ClinicStanding.ATTENDED, OPDC);
        assertEquals(1, filled(first, clinic(2, ClinicStanding.ATTENDED, OPDC)));
        Candidate other = clinic(2, ClinicStanding.ATTENDED, COMPANY);
        assertEquals(Verdict.FAIL, of(2, first, other).verdict());
        assertEquals(1, filled(first, accepted(2, OPDC)));
    }

    @Test
    void aRulingSettlesADoubtEitherWay() {
        for (Verdict verdict : List.of(Verdict.PASS, Verdict.FAIL)) {
            Rulings ruled = Rulings.NONE.with(IndependenceQuestion.MINISTRY, 4, 0, verdict);
            Standing standing = of(ruled, 1, accepted(1, SISTER));
            assertEquals(verdict, standing.verdict());
            assertTrue(standing.ruled());
            assertFalse(standing.asksDirector());
            assertEquals(verdict == Verdict.PASS ? 1 : 0, filled(ruled, accepted(1, SISTER)));
        }
    }

    @Test
    void aRulingOnOneQuestionLeavesAnotherOpen() {
        Candidate.Body doubtful =
                new Candidate.Body(List.of(9L, 40L), names("สมาคมข้าราชการ", "กระทรวงยุติธรรม"), BodyKind.OTHER, true);
        Rulings ministry = Rulings.NONE.with(IndependenceQuestion.MINISTRY, 9, 0, Verdict.PASS);
        Standing standing = of(ministry, 1, accepted(1, doubtful));
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertEquals(IndependenceQuestion.KIND, standing.atHand().question());
        assertEquals(1, standing.open());
        Rulings both = ministry.with(IndependenceQuestion.KIND, 9, 0, Verdict.PASS);
        assertEquals(Verdict.PASS, of(both, 1, accepted(1, doubtful)).verdict());
    }

    @Test
    void aRulingOnTwoBodiesHoldsWhicheverWritesFirst() {
        Rulings two = Rulings.NONE.with(IndependenceQuestion.LINE, 2, 20, Verdict.PASS);
        assertEquals(2, filled(two, accepted(1, FACULTY), accepted(2, UNIVERSITY)));
        assertEquals(2, filled(two, accepted(1, UNIVERSITY), accepted(2, FACULTY)));
        Rulings one = Rulings.NONE.with(IndependenceQuestion.LINE, 20, 2, Verdict.FAIL);
        assertEquals(1, filled(one, accepted(1, FACULTY), accepted(2, UNIVERSITY)));
        assertEquals(1, filled(one, accepted(1, UNIVERSITY), accepted(2, FACULTY)));
    }

    @Test
    void aRulingOnOneBodySaysNothingOfAnother() {
        Rulings ruled = Rulings.NONE.with(IndependenceQuestion.KIND, 5, 0, Verdict.PASS);
        assertEquals(
                Verdict.CANNOT_TELL,
                of(ruled, 1, accepted(1, body(6, "สมาคมอื่น", BodyKind.OTHER))).verdict());
    }

    @Test
    void theLaterRulingGoesBeforeTheEarlierOne() {
        Rulings ruled = Rulings.NONE
                .with(IndependenceQuestion.MINISTRY, 4, 0, Verdict.FAIL)
                .with(IndependenceQuestion.MINISTRY, 4, 0, Verdict.PASS);
        assertEquals(Verdict.PASS, of(ruled, 1, accepted(1, SISTER)).verdict());
    }

    @Test
    void aRulingCannotMakeTheApplicantIndependent() {
        Candidate.Body self = body(7, "กรมบังคับคดี", BodyKind.PUBLIC);
        Rulings ruled = Rulings.NONE
                .with(IndependenceQuestion.NAME, 7, 0, Verdict.PASS)
                .with(IndependenceQuestion.KIND, 7, 0, Verdict.PASS);
        assertEquals(Verdict.FAIL, of(ruled, 1, accepted(1, self)).verdict());
        assertFalse(of(ruled, 1, accepted(1, self)).ruled());
    }

    @Test
    void twoUnitsOfOneMinistryAskADirector() {
        Candidate.Body health = under(30, "กรมหนึ่ง", 31, "กระทรวงอื่น");
        Candidate.Body other = under(32, "กรมสอง", 31, "กระทรวงอื่น");
        Standing second = of(2, accepted(1, health), accepted(2, other));
        assertEquals(Verdict.CANNOT_TELL, second.verdict());
        assertEquals(IndependenceQuestion.SIBLINGS, second.atHand().question());
        assertTrue(second.asksDirector());
        assertTrue(second.reason().th().contains("กระทรวงอื่น")
                && second.reason().th().contains("กรมหนึ่ง"));
        assertEquals(
                Verdict.PASS, of(1, accepted(1, health), accepted(2, other)).verdict());
        Rulings apart = Rulings.NONE.with(IndependenceQuestion.SIBLINGS, 32, 30, Verdict.PASS);
        assertEquals(2, filled(apart, accepted(1, health), accepted(2, other)));
    }

    @Test
    void theApplicantsMinistryItselfAsksADirector() {
        Candidate.Body ministry = new Candidate.Body(List.of(40L), names("กระทรวงยุติธรรม"), BodyKind.PUBLIC, true);
        Standing standing = of(1, accepted(1, ministry));
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertEquals(IndependenceQuestion.MINISTRY, standing.atHand().question());
        Standing sister = of(2, accepted(1, ministry), accepted(2, SISTER));
        assertEquals(
                List.of(IndependenceQuestion.MINISTRY, IndependenceQuestion.LINE),
                sister.doubts().stream().map(Doubt::question).toList());
    }

    /** body, clinic of the first letter, body of the second; how many slots are filled when both are accepted */
    @ParameterizedTest
    @CsvSource({
        "ATTENDED, COMPANY, NONE, 2",
        "ATTENDED, OPDC, NONE, 1",
        "ATTENDED, OPDC, ATTENDED, 1",
        "ATTENDED, COMPANY, ATTENDED, 1",
        "AWAITED, COMPANY, NONE, 1",
        "WITHDRAWN, COMPANY, NONE, 1",
        "WITHDRAWN, OPDC, NONE, 1",
        "WITHDRAWN, OPDC, ATTENDED, 1",
        "AWAITED, OPDC, ATTENDED, 1",
        "WITHDRAWN, OPDC, WITHDRAWN, 0",
    })
    void theClinicsLetterCountsOnceAndOnlyWhileItsAttendanceStands(
            ClinicStanding first, String body, ClinicStanding second, long slots) {
        Candidate.Body other = body.equals("OPDC") ? OPDC : COMPANY;
        Candidate clinic = clinic(1, first, OPDC);
        assertEquals(slots, filled(clinic, clinic(2, second, other)));
    }

    @Test
    void aClinicNotAttendedYetIsNoQuestionForADirector() {
        Standing awaited = of(1, clinic(1, ClinicStanding.AWAITED, OPDC));
        assertEquals(Verdict.CANNOT_TELL, awaited.verdict());
        assertFalse(awaited.asksDirector());
        assertEquals(1, awaited.slot());
        assertFalse(awaited.filled());
    }

    @Test
    void aWithdrawnClinicSaysSo() {
        Standing lost = of(1, clinic(1, ClinicStanding.WITHDRAWN, OPDC));
        assertEquals(Verdict.FAIL, lost.verdict());
        assertTrue(lost.reason().th().contains("คลินิก"));
        assertEquals(0, lost.slot());
    }

    @Test
    void aloneABodyIsJudgedWithoutOthers() {
        assertEquals(
                Verdict.PASS,
                Independence.alone(FACULTY, APPLICANT, Rulings.NONE).verdict());
        assertEquals(
                IndependenceQuestion.MINISTRY,
                Independence.alone(SISTER, APPLICANT, Rulings.NONE).atHand().question());
    }

    @ParameterizedTest
    @CsvSource({"PLANNED", "REQUESTED", "OPENED", "AGREED", "RECEIVED", "SENT_BACK"})
    void aLetterNotYetAcceptedFillsNothingButSaysWhichSlotItWouldFill(LetterState state) {
        Standing standing = of(2, accepted(1, OPDC), letter(2, state, FACULTY));
        assertEquals(2, standing.slot());
        assertFalse(standing.filled());
    }

    @ParameterizedTest
    @CsvSource({"DECLINED", "CANCELLED", "CYCLE_CANCELLED"})
    void anEndedLetterNeitherCountsNorStandsInTheWay(LetterState state) {
        assertEquals(Verdict.FAIL, of(1, letter(1, state, FACULTY)).verdict());
        assertEquals(1, filled(letter(1, state, FACULTY), accepted(2, FACULTY)));
    }

    @Test
    void aThirdLetterHasNoSlot() {
        Standing third = of(3, accepted(1, OPDC), accepted(2, FACULTY), accepted(3, COMPANY));
        assertEquals(Verdict.PASS, third.verdict());
        assertEquals(0, third.slot());
        assertFalse(third.filled());
    }

    @Test
    void missingEvidenceIsNeverAPass() {
        assertEquals(0, filled());
        assertEquals(0, filled(accepted(1, SISTER), letter(2, LetterState.RECEIVED, FACULTY)));
    }
}
