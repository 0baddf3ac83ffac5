package th.go.led.rangwan.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.initiative.FactHistory;
import th.go.led.rangwan.domain.rule.ExceptCategory;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.rule.RunningFor;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

class ChangesTest {
    private static final CycleDefinition FIRST = unpsa();
    private static final LocalDate CLOSES = LocalDate.of(2021, 12, 3);
    private static final Instant AT = Instant.parse("2021-10-12T02:00:00Z");

    private static CycleDefinition unpsa() {
        try {
            return CycleReader.read(ChangesTest.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                    .orRefuse();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** The next revision, in which clause 1.4 asks for three years. */
    private static CycleDefinition withThreeYears() {
        ExceptCategory two = (ExceptCategory) FIRST.clause("1.4").orElseThrow().rule();
        RunningFor longer = new RunningFor("started.on", "started.proof", Period.ofYears(3));
        Rule three = new ExceptCategory(two.categories(), two.exemption(), longer);
        List<ClauseDefinition> clauses = FIRST.clauses().stream()
                .map(clause -> clause.code().equals("1.4") ? with(clause, three) : clause)
                .toList();
        return new CycleDefinition(
                FIRST.code(),
                2,
                FIRST.title(),
                FIRST.award(),
                FIRST.awardYear(),
                FIRST.state(),
                FIRST.portal(),
                FIRST.sources(),
                FIRST.deadlines(),
                FIRST.events(),
                FIRST.facts(),
                FIRST.categories(),
                clauses,
                FIRST.criteria(),
                FIRST.scoring(),
                FIRST.questions(),
                FIRST.documents(),
                FIRST.contradictions(),
                FIRST.examples());
    }

    private static ClauseDefinition with(ClauseDefinition clause, Rule rule) {
        return new ClauseDefinition(
                clause.code(),
                clause.number(),
                clause.shortName(),
                clause.quoteTh(),
                clause.readingEn(),
                clause.when(),
                rule,
                clause.from());
    }

    private static FactHistory.Entry stated(long id, String code, String value) {
        Bilingual giver = new Bilingual("นักวิเคราะห์ฯ 1", "Analyst 1");
        return new FactHistory.Entry(id, code, new Fact(value, giver, AT, ""), value.isEmpty());
    }

    private static ScreeningCheck.Mark mark(long lastFact) {
        return new ScreeningCheck.Mark("unpsa-2022", 1, CLOSES, 9, lastFact, 0);
    }

    private static final FactHistory HISTORY = new FactHistory(List.of(
            stated(1, "started.on", "2018-10-01"),
            stated(2, "fit.1", "no"),
            stated(4, "fit.1", "yes"),
            stated(5, "unpsa.won", "no"),
            stated(7, "unpsa.won", "")));

    @Test
    void nothingChangesWhileNothingIsStated() {
        assertEquals(List.of(), new Changes(FIRST, FIRST, mark(7)).of(HISTORY, List.of()));
        assertEquals(7, HISTORY.lastId());
        assertEquals(0, FactHistory.NONE.lastId());
    }

    @Test
    void whatWasKnownThenIsToldByTheNumberOfTheLastStatement() {
        assertEquals("no", HISTORY.upTo(3).find("fit.1").orElseThrow().value());
        assertEquals("yes", HISTORY.latest().find("fit.1").orElseThrow().value());
        assertTrue(HISTORY.upTo(5).know("unpsa.won"));
        assertTrue(HISTORY.latest().find("unpsa.won").isEmpty());
    }

    @Test
    void aFactTellsBeforeAndAfterWithItsGiver() {
        List<Change> changes = new Changes(FIRST, FIRST, mark(2)).of(HISTORY, List.of());
        assertEquals(
                List.of("fit.1", "unpsa.won"),
                changes.stream().map(Change::code).toList());
        Change fit = changes.get(0);
        assertEquals(Change.Kind.FACT, fit.kind());
        assertEquals("it does not fit", fit.before().en());
        assertEquals("it fits", fit.after().en());
        assertEquals("Analyst 1", fit.by().en());
        assertEquals("", changes.get(1).before().en());
        assertEquals("", changes.get(1).after().en());
    }

    @Test
    void aFactTouchesOnlyTheCategoriesThatUseIt() {
        Changes since = new Changes(FIRST, FIRST, mark(2));
        List<Change> changes = since.of(HISTORY, List.of());
        List<CategoryVerdict> then = since.verdictsThen(HISTORY, List.of());
        List<CategoryVerdict> now = Screening.of(FIRST, HISTORY.latest());
        assertEquals(Verdict.FAIL, then.get(0).verdict());
        assertEquals(Verdict.CANNOT_TELL, now.get(0).verdict());
        assertEquals(2, Changes.touching(changes, then.get(0), now.get(0)).size());
        assertEquals(
                List.of("unpsa.won"),
                Changes.touching(changes, then.get(1), now.get(1)).stream()
                        .map(Change::code)
                        .toList());
    }

    @Test
    void anotherRuleAndRevisionAreToldWithTheirWords() {
        CycleDefinition second = withThreeYears();
        List<Change> changes = new Changes(FIRST, second, mark(7)).of(HISTORY, List.of());
        assertEquals(
                List.of(Change.Kind.REVISION, Change.Kind.RULE),
                changes.stream().map(Change::kind).toList());
        assertEquals("revision 2", changes.get(0).after().en());
        assertEquals("1.4", changes.get(1).code());
        assertTrue(changes.get(1).before().en().contains("two years"));
        assertTrue(changes.get(1).after().en().contains("three years"));
        List<CategoryVerdict> then = new Changes(FIRST, second, mark(7)).verdictsThen(HISTORY, List.of());
        List<CategoryVerdict> now = Screening.of(second, HISTORY.latest());
        assertTrue(Changes.touching(changes, then.get(3), now.get(3)).isEmpty(), "category 4 is exempt");
    }

    @Test
    void anotherDeadlineIsToldAndCountsOnlyNow() {
        ScreeningCheck.Mark earlier = new ScreeningCheck.Mark("unpsa-2022", 1, LocalDate.of(2020, 9, 30), 9, 7, 0);
        Changes since = new Changes(FIRST, FIRST, earlier);
        List<Change> changes = since.of(HISTORY, List.of());
        assertEquals(Change.Kind.DEADLINE, changes.get(0).kind());
        assertEquals("30 ก.ย. 2563", changes.get(0).before().th());
        assertEquals("3 ธ.ค. 2564", changes.get(0).after().th());
        List<CategoryVerdict> then = since.verdictsThen(HISTORY, List.of());
        assertEquals("FAIL", then.get(0).clause("1.4").orElseThrow().standing().name());
        List<CategoryVerdict> now = Screening.of(FIRST, HISTORY.latest());
        assertEquals(1, Changes.touching(changes, then.get(0), now.get(0)).size());
    }
}
