package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.Finding;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.paper.FoundContradiction;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.paper.PaperHead;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.PaperReader;
import th.go.led.rangwan.domain.paper.PaperReading;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A paper becomes a revision of a known call, or a new call, by what persons confirmed of it and by nothing else. */
class CallTakingTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final CycleDefinition SHIPPED = shipped();
    private static final NewCall TYPED = new NewCall(
            "other-2022",
            new Bilingual("รางวัลอื่น 2022", "Other 2022"),
            new Bilingual("รางวัลอื่น", "Other award"),
            new Bilingual("ผู้มอบรางวัล", "The giver"),
            2022);
    private static final Bilingual ASK = new Bilingual("ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร", "the director");

    private static byte[] bytes(String resource) {
        try (InputStream stream = CallTakingTest.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static CycleDefinition shipped() {
        return read(new String(bytes("/cycles/unpsa-2022.xml"), StandardCharsets.UTF_8));
    }

    private static CycleDefinition read(String document) {
        try {
            return CycleReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                    .orRefuse();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ConfirmedCall call(Predicate<PaperProposal> confirmed) {
        String memo = new String(bytes("/papers/unpsa-2022-memo.txt"), StandardCharsets.UTF_8);
        IncomingPaper paper = new IncomingPaper(
                1,
                new IncomingPaper.Original(PaperForm.TYPED, null, "0".repeat(64), memo),
                new IncomingPaper.Receipt(new OrgUnit("กลุ่มพัฒนาระบบบริหาร", "Group", null), ANALYST, NOW));
        paper.confirmHead(
                new PaperHead("ยธ 0520(อ)/ 595", LocalDate.of(2021, 10, 11), "เรื่อง", "จาก", "ถึง"), 0, ANALYST, NOW);
        PaperReading reading = PaperReader.read(paper.text(), Set.of());
        List<PaperProposal> proposals = new ArrayList<>();
        for (Finding finding : reading.findings()) proposals.add(new PaperProposal(paper, proposals.size(), finding));
        for (FoundContradiction one : reading.contradictions()) {
            proposals.add(new PaperProposal(paper, proposals.size(), one));
        }
        proposals.stream().filter(confirmed).forEach(one -> one.confirm(ANALYST, NOW));
        return ConfirmedCalls.of(paper, proposals);
    }

    private static CycleDefinition merged(Predicate<PaperProposal> confirmed) {
        return read(
                CycleWriter.write(CallMerge.merge(SHIPPED, call(confirmed), 2).definition()));
    }

    @Test
    void theMemoComesOutAsTheNextRevision() {
        CycleDefinition next = merged(one -> true);
        assertEquals(2, next.revision());
        assertEquals(
                SHIPPED.clauses().stream().map(ClauseDefinition::quoteTh).toList(),
                next.clauses().stream().map(ClauseDefinition::quoteTh).toList());
        assertEquals(
                SHIPPED.categories().stream().map(CategoryDefinition::name).toList(),
                next.categories().stream().map(CategoryDefinition::name).toList());
        assertEquals(SHIPPED.deadline().words(), next.deadline().words());
        assertEquals(SHIPPED.deadline().readings(), next.deadline().readings());
        assertTrue(next.deadline().from().verified());
        assertEquals("นักวิเคราะห์ฯ 1", next.deadline().from().verifiedBy());
        assertEquals("ข้อ ๑.๔", next.clause("1.4").orElseThrow().from().place());
        assertEquals(SHIPPED.events().size(), next.events().size());
        SourceDefinition source = next.sources().get(next.sources().size() - 1);
        assertEquals("ยธ ๐๕๒๐(อ)/ ๕๙๕", source.number());
        assertEquals(LocalDate.of(2021, 10, 11), source.date());
    }

    @Test
    void knownContradictionsAreNotListedTwice() {
        assertEquals(
                SHIPPED.contradictions().stream()
                        .map(ContradictionDefinition::code)
                        .toList(),
                merged(one -> true).contradictions().stream()
                        .map(ContradictionDefinition::code)
                        .toList());
    }

    @Test
    void whatNobodyConfirmedGoesNowhere() {
        CycleDefinition next = merged(
                one -> one.kind() == FindingKind.CRITERION && one.number().equals("2.2"));
        assertEquals(SHIPPED.clauses(), next.clauses());
        assertEquals(SHIPPED.deadlines(), next.deadlines());
        assertEquals(SHIPPED.events(), next.events());
        assertEquals(
                "นักวิเคราะห์ฯ 1",
                next.criterion("2.2").orElse(next.criteria().get(1)).from().verifiedBy());
        assertFalse(next.criteria().get(0).from().verifiedBy().equals("นักวิเคราะห์ฯ 1"));
    }

    @Test
    void correctedWordsReplaceThoseOfTheCall() {
        String own = "กรอกใบสมัครให้ครบถ้วนและถูกต้อง ทุกข้อ";
        CycleDefinition next = merged(one -> {
            if (one.number().equals("1.5")) one.correct(own, ANALYST, NOW);
            return false;
        });
        assertEquals(own, next.clause("1.5").orElseThrow().quoteTh());
    }

    @Test
    void aClauseWithoutAPlaceIsToldAndNotLost() {
        CycleDefinition shorter =
                CycleChange.of(SHIPPED).clauses(SHIPPED.clauses().subList(0, 3)).definition();
        TakenCall taken = CallMerge.merge(shorter, call(one -> one.kind() == FindingKind.ELIGIBILITY), 2);
        assertEquals(4, taken.unplaced().size());
        assertEquals("ข้อ ๑.๔", taken.unplaced().get(0).th());
    }

    @Test
    void aNewAwardNeedsNoProgrammer() {
        CycleDefinition call = read(CycleWriter.write(CallAsCycle.build(TYPED, ASK, call(one -> true))));
        assertEquals("other", call.award().code());
        assertEquals(7, call.clauses().size());
        assertEquals(6, call.criteria().size());
        assertEquals(
                100,
                call.criteria().stream().mapToInt(CriterionDefinition::weight).sum());
        assertEquals(4, call.categories().size());
        assertEquals(
                "Fostering innovation to deliver inclusive and equitable services",
                call.categories().get(0).name().en());
        assertEquals(4, call.documents().size());
        assertEquals(7, call.contradictions().size());
        assertEquals(
                "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร", call.facts().get(0).ask().th());
    }

    @Test
    void aNewCallNeedsAClauseAndADeadline() {
        RefusedException noClause =
                assertThrows(RefusedException.class, () -> CallAsCycle.build(TYPED, ASK, call(one -> false)));
        assertEquals("cycle.refused.noClause", noClause.key());
        RefusedException noDeadline = assertThrows(
                RefusedException.class,
                () -> CallAsCycle.build(TYPED, ASK, call(one -> one.kind() == FindingKind.ELIGIBILITY)));
        assertEquals("cycle.refused.noDeadline", noDeadline.key());
    }
}
