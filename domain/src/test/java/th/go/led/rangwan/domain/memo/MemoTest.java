package th.go.led.rangwan.domain.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;
import static th.go.led.rangwan.domain.given.Given.aUnit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class MemoTest {
    private static final OrgUnit UNIT = aUnit("กลุ่มพัฒนาระบบบริหาร");
    private static final Person ANALYST = aPerson("analyst1");
    private static final CycleEvent BRIEFING = new CycleEvent(
            "unpsa-2022",
            "briefing",
            new EventContent(
                    EventKind.BRIEFING,
                    Bilingual.same("การประชุมชี้แจง"),
                    "ผ่านระบบ Zoom",
                    LocalDate.of(2021, 10, 7),
                    LocalTime.of(9, 0),
                    LocalTime.of(11, 30),
                    "บันทึก"),
            NOW);

    private static MemoWords words(String cause, String facts, String proposal) {
        return new MemoWords("เรื่อง", "อธิบดี", cause, facts, proposal, MemoClose.INFORM);
    }

    private static Memo draft(MemoMatter matter) {
        return new Memo(matter, words("ก", "ข", "ค"), ANALYST, NOW);
    }

    @Test
    void aMemoIsOnAnApplicationAnEventOrStandsForItself() {
        assertEquals(
                MemoKind.APPLICATION,
                draft(MemoMatter.on(aNomination().build(), UNIT)).matter().kind());
        assertEquals(
                MemoKind.EVENT_REPORT,
                draft(MemoMatter.of(BRIEFING, UNIT)).matter().kind());
        assertEquals(
                MemoKind.CIRCULAR, draft(MemoMatter.circular(UNIT)).matter().kind());
        assertThrows(IllegalArgumentException.class, () -> new MemoMatter(MemoKind.APPLICATION, UNIT, null, BRIEFING));
        assertThrows(IllegalArgumentException.class, () -> new MemoMatter(MemoKind.CIRCULAR, UNIT, null, BRIEFING));
    }

    @Test
    void circularsAloneHaveARegisterOfTheirOwn() {
        assertEquals(PaperSeries.CIRCULAR, MemoKind.CIRCULAR.series());
        assertEquals(PaperSeries.MEMO, MemoKind.EVENT_REPORT.series());
        assertEquals(PaperSeries.MEMO, MemoKind.APPLICATION.series());
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, '', ข, ค, cause",
        "APPLICATION, ก, '', ค, facts",
        "APPLICATION, ก, ข, ' ', proposal",
        "EVENT_REPORT, '', ' ', '', cause",
        "CIRCULAR, , , , cause"
    })
    void aPartThatIsMissedIsRefusedAtItsField(
            MemoKind kind, String cause, String facts, String proposal, String field) {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> words(cause, facts, proposal).checked(kind));
        assertEquals("memo.refused.empty", refused.key());
        assertEquals(field, refused.field().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"EVENT_REPORT, ก, ''", "EVENT_REPORT, '', ค", "CIRCULAR, ก, ''"})
    void withoutHeadingsOnePartIsEnough(MemoKind kind, String cause, String proposal) {
        assertEquals("", words(cause, null, proposal).checked(kind).facts());
    }

    @Test
    void subjectAndReaderAreNeeded() {
        MemoWords noReader = new MemoWords("เรื่อง", " ", "ก", "ข", "ค", null);
        assertEquals(
                "addressee",
                assertThrows(RefusedException.class, () -> noReader.checked(MemoKind.CIRCULAR))
                        .field()
                        .orElseThrow());
        MemoWords noSubject = new MemoWords(null, "อธิบดี", "ก", "ข", "ค", null);
        assertEquals(
                "subject",
                assertThrows(RefusedException.class, () -> noSubject.checked(MemoKind.CIRCULAR))
                        .field()
                        .orElseThrow());
    }

    @Test
    void withoutAChoiceTheReaderIsAskedToConsider() {
        MemoWords words = new MemoWords("เรื่อง", "อธิบดี", "ก", "ข", "ค", null).checked(MemoKind.EVENT_REPORT);
        assertEquals("จึงเรียนมาเพื่อโปรดพิจารณา", words.closing().words());
    }

    private static final List<String> BLOCK = List.of("(ผอ.)", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร");

    private static MemoSignature.Signer signer() {
        return new MemoSignature.Signer(ANALYST, BLOCK.subList(1, 2), Bilingual.same(BLOCK.get(1)));
    }

    private static RegisteredPaper paper() {
        PaperRegister register = new PaperRegister(7, 2021, PaperSeries.MEMO, "ยธ 0520(อ)/ ");
        RegisteredPaper paper = register.issue(new PaperMatter("เรื่อง", "event", 1), 3, NOW);
        paper.keep(new PaperContent("%PDF-1.7 words".getBytes(StandardCharsets.US_ASCII)));
        return paper;
    }

    private static Memo issued() {
        Memo memo = draft(MemoMatter.circular(UNIT));
        memo.issue(paper(), 0, BLOCK);
        return memo;
    }

    private static void assertRefused(String key, Executable act) {
        assertEquals(key, assertThrows(RefusedException.class, act).key());
    }

    @Test
    void whoeverIsPrintedOnThePaperSignsIt() {
        Memo memo = issued();
        MemoSignature signature = memo.sign(signer(), BLOCK, NOW);
        assertEquals(memo.paper().sha256(), signature.sha256());
        assertEquals(NOW, signature.signedAt());
        assertEquals(BLOCK.subList(1, 2), signature.capacityLines());
        assertRefused("memo.refused.signed.SIGNED", () -> memo.sign(signer(), BLOCK, NOW));
        assertEquals(memo.paper().sha256(), memo.content().sha256());
    }

    @Test
    void nobodyElseAndNoOtherCapacitySignsIt() {
        Memo memo = issued();
        assertRefused(
                "memo.refused.signatory",
                () -> memo.sign(signer(), List.of("(ผอ.)", "รองอธิบดี รักษาราชการแทน", "อธิบดี"), NOW));
        assertEquals(List.of(), memo.signatures());
    }

    @Test
    void onlyAPaperThatStandsIsSignedOrApproved() {
        Memo draft = draft(MemoMatter.circular(UNIT));
        assertRefused("memo.refused.sign.DRAFT", () -> draft.approve(signer(), NOW));
        Memo memo = issued();
        memo.approve(signer(), NOW);
        assertRefused("memo.refused.signed.APPROVED", () -> memo.approve(signer(), NOW));
        memo.cancel("พิมพ์ผิด", NOW);
        assertRefused("memo.refused.sign.CANCELLED", () -> memo.sign(signer(), BLOCK, NOW));
    }

    @Test
    void aRecalledApprovalStaysToBeReadAndMakesRoomForAnother() {
        Memo memo = issued();
        assertFalse(memo.recallApproval(NOW));
        memo.approve(signer(), NOW);
        assertTrue(memo.recallApproval(NOW));
        assertTrue(memo.mayGet(MemoSignature.Kind.APPROVED));
        memo.approve(signer(), NOW);
        assertEquals(
                List.of(false, true),
                memo.signatures().stream().map(MemoSignature::holds).toList());
    }
}
