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
        return new Candidate(id, state, false, body, null);
    }

    private static Candidate accepted(long id, Candidate.Body body) {
        return letter(id, LetterState.ACCEPTED, body);
    }

    private static Standing of(long id, Candidate... letters) {
        return Independence.judge(List.of(letters), APPLICANT, 2).stream()
                .filter(standing -> standing.letterId() == id)
                .findFirst()
                .orElseThrow();
    }

    private static long filled(Candidate... letters) {
        return Independence.judge(List.of(letters), APPLICANT, 2).stream()
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
        Candidate clinic = new Candidate(1, LetterState.ACCEPTED, true, OPDC, null);
        assertEquals(2, filled(clinic, accepted(2, COMPANY)));
    }

    @Test
    void theClinicFillsOneSlotAtMost() {
        Candidate first = new Candidate(1, LetterState.ACCEPTED, true, OPDC, null);
        assertEquals(1, filled(first, new Candidate(2, LetterState.ACCEPTED, true, OPDC, null)));
        Candidate other = new Candidate(2, LetterState.ACCEPTED, true, COMPANY, null);
        assertEquals(Verdict.FAIL, of(2, first, other).verdict());
        assertEquals(1, filled(first, accepted(2, OPDC)));
    }

    @Test
    void aRulingSettlesADoubtEitherWay() {
        for (Verdict verdict : List.of(Verdict.PASS, Verdict.FAIL)) {
            Candidate ruled =
                    new Candidate(1, LetterState.ACCEPTED, false, SISTER, new Candidate.Ruling(verdict, "เหตุผล"));
            assertEquals(verdict, of(1, ruled).verdict());
            assertTrue(of(1, ruled).ruled());
            assertEquals(verdict == Verdict.PASS ? 1 : 0, filled(ruled));
        }
    }

    @Test
    void aRulingCannotMakeTheApplicantIndependent() {
        Candidate.Body self = body(7, "กรมบังคับคดี", BodyKind.PUBLIC);
        Candidate ruled =
                new Candidate(1, LetterState.ACCEPTED, false, self, new Candidate.Ruling(Verdict.PASS, "เหตุผล"));
        assertEquals(Verdict.FAIL, of(1, ruled).verdict());
        assertFalse(of(1, ruled).ruled());
    }

    @ParameterizedTest
    @CsvSource({"PLANNED", "REQUESTED", "AGREED", "RECEIVED", "SENT_BACK"})
    void aLetterNotYetAcceptedFillsNothingButSaysWhichSlotItWouldFill(LetterState state) {
        Standing standing = of(2, accepted(1, OPDC), letter(2, state, FACULTY));
        assertEquals(2, standing.slot());
        assertFalse(standing.filled());
    }

    @ParameterizedTest
    @CsvSource({"DECLINED", "CANCELLED"})
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
