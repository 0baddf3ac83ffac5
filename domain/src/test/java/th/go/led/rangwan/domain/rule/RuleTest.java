package th.go.led.rangwan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.rule.Verdict.CANNOT_TELL;
import static th.go.led.rangwan.domain.rule.Verdict.FAIL;
import static th.go.led.rangwan.domain.rule.Verdict.PASS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.shared.Bilingual;

class RuleTest {
    private static final LocalDate DEADLINE = LocalDate.of(2021, 12, 3);
    private static final Instant GIVEN_AT = Instant.parse("2021-10-12T02:00:00Z");
    private static final Vocabulary WORDS = new Vocabulary(List.of(
            new FactKind(
                    "kind",
                    FactKind.Type.CHOICE,
                    FactKind.Owner.WORK,
                    false,
                    new Bilingual("ประเภท", "Kind"),
                    new Bilingual("เจ้าของ", "the owner"),
                    List.of(
                            new FactKind.Option("public", new Bilingual("ภาครัฐ", "public")),
                            new FactKind.Option("other", new Bilingual("อื่น", "other")))),
            new FactKind(
                    "fit.{category}",
                    FactKind.Type.CHOICE,
                    FactKind.Owner.WORK,
                    true,
                    new Bilingual("ความตรงสาขา", "Fit with the category"),
                    new Bilingual("ผู้อำนวยการ", "the director"),
                    List.of())));

    private static final ChoiceIn KIND =
            new ChoiceIn("kind", List.of(new Choice("public", PASS, null), new Choice("other", FAIL, null)), null);

    private static Fact fact(String value) {
        return new Fact(value, "นักวิเคราะห์ฯ 1", GIVEN_AT, null);
    }

    private static Situation in(Facts facts) {
        return new Situation(facts, WORDS, "2", DEADLINE);
    }

    private static Outcome judge(Rule rule, String... codesAndValues) {
        Facts facts = Facts.none();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            facts = facts.with(codesAndValues[i], fact(codesAndValues[i + 1]));
        }
        return rule.judge(in(facts));
    }

    /** A rule with the given verdict, whatever the facts. */
    private static Rule always(Verdict verdict) {
        return new ExceptCategory(
                Set.of(),
                Bilingual.same("-"),
                new ChoiceIn("kind", List.of(), new Choice("", verdict, Bilingual.same(verdict.name()))));
    }

    private static Verdict of(Rule rule) {
        return judge(rule, "kind", "public").verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, FAIL, FAIL, FAIL",
        "FAIL, CANNOT_TELL, FAIL, CANNOT_TELL",
        "FAIL, PASS, FAIL, PASS",
        "CANNOT_TELL, FAIL, FAIL, CANNOT_TELL",
        "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL",
        "CANNOT_TELL, PASS, CANNOT_TELL, PASS",
        "PASS, FAIL, FAIL, PASS",
        "PASS, CANNOT_TELL, CANNOT_TELL, PASS",
        "PASS, PASS, PASS, PASS"
    })
    void andIsTheMinimumAndOrTheMaximum(Verdict a, Verdict b, Verdict and, Verdict or) {
        assertEquals(and, a.and(b));
        assertEquals(or, a.or(b));
        List<Rule> parts = List.of(always(a), always(b));
        assertEquals(and, of(new AllOf(parts)));
        assertEquals(or, of(new AnyOf(parts)));
        assertEquals(and.not(), of(new Not(new AllOf(parts))));
        assertEquals(a.not().or(b.not()), of(new AnyOf(List.of(new Not(always(a)), new Not(always(b))))));
        assertEquals(and.or(or.not()), of(new AnyOf(List.of(new AllOf(parts), new Not(new AnyOf(parts))))));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void notTwiceIsTheSame(Verdict verdict) {
        assertEquals(verdict, of(new Not(new Not(always(verdict)))));
    }

    @Test
    void missingEvidenceIsNeverAPass() {
        List<Rule> rules = List.of(
                KIND,
                new Not(KIND),
                new AllOf(List.of(KIND)),
                new AnyOf(List.of(KIND)),
                new NumberBetween("n", BigDecimal.ZERO, null),
                new DateBetween("d", null, DEADLINE),
                new RunningFor("start", "proof", Period.ofYears(2)),
                new Documents(List.of("report")),
                new Letters("letters", 2),
                new Judgement(KIND, null),
                new Judgement(KIND, KIND),
                new ExceptCategory(Set.of("4"), Bilingual.same("-"), KIND));
        for (Rule rule : rules) {
            Outcome found = rule.judge(in(Facts.none()));
            assertEquals(CANNOT_TELL, found.verdict(), rule::toString);
            assertFalse(found.missing().isEmpty(), rule::toString);
            assertFalse(found.explanation().th().isBlank(), rule::toString);
            assertFalse(found.whatWouldChange().en().isBlank(), rule::toString);
            assertFalse(rule.describe(WORDS).th().isBlank(), rule::toString);
            assertFalse(rule.describe(WORDS).en().isBlank(), rule::toString);
            assertFalse(rule.facts().isEmpty(), rule::toString);
        }
    }

    @Test
    void theDecidingPartGivesTheReasonAndWhatIsMissing() {
        Rule rule = new AllOf(List.of(KIND, new Judgement(new ChoiceIn("fit.{category}", List.of(), null), null)));
        Outcome open = judge(rule, "kind", "public");
        assertEquals(CANNOT_TELL, open.verdict());
        assertEquals(List.of("fit.2"), open.missing());
        assertEquals("รอผู้วินิจฉัย: ความตรงสาขา", open.explanation().th());
        assertEquals(Set.of("kind"), open.used().keySet());
        Outcome failed = judge(rule, "kind", "other");
        assertEquals(FAIL, failed.verdict());
        assertEquals(List.of(), failed.missing());
        assertEquals("Kind: other", failed.explanation().en());
    }

    @ParameterizedTest
    @CsvSource({"public, PASS", "other, FAIL", "strange, CANNOT_TELL"})
    void aChoiceDecidesByItsValue(String value, Verdict verdict) {
        assertEquals(verdict, judge(KIND, "kind", value).verdict());
    }

    @Test
    void statedAsNoneIsNotUnknown() {
        Choice none = new Choice("", FAIL, null);
        Choice named = new Choice("", PASS, new Bilingual("สมัครผ่าน {value}", "Through {value}"));
        ChoiceIn through = new ChoiceIn("via", List.of(none), named);
        assertEquals(FAIL, judge(through, "via", "").verdict());
        assertEquals("Through X", judge(through, "via", "X").explanation().en());
        assertEquals(CANNOT_TELL, judge(through).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-03, yes, PASS,",
        "2019-12-03, no, CANNOT_TELL,",
        "2019-12-03, , CANNOT_TELL,",
        "2019-12-02, yes, PASS,",
        "2019-12-04, yes, FAIL, 2021-12-04",
        "2019-12-04, no, FAIL, 2021-12-04",
        "2019-12-04, , FAIL, 2021-12-04",
        "2022-02-01, yes, FAIL, 2024-02-01",
        "2020-02-29, yes, FAIL, 2022-02-28",
        "2018-10-01, , CANNOT_TELL,",
        "1990-01-01, yes, PASS,"
    })
    void twoYearsAreCountedByCalendarToTheNamedDate(String start, String proof, Verdict verdict, LocalDate eligible) {
        Rule rule = new RunningFor("start", "proof", Period.ofYears(2));
        Outcome found = proof == null ? judge(rule, "start", start) : judge(rule, "start", start, "proof", proof);
        assertEquals(verdict, found.verdict());
        assertEquals(eligible, found.firstEligibleOn());
        assertEquals(verdict == CANNOT_TELL ? List.of("proof") : List.of(), found.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, P2Y, 2022-02-27, FAIL",
        "2020-02-29, P2Y, 2022-02-28, PASS",
        "2020-02-29, P4Y, 2024-02-28, FAIL",
        "2020-02-29, P4Y, 2024-02-29, PASS",
        "2020-01-31, P1M, 2020-02-28, FAIL",
        "2020-01-31, P1M, 2020-02-29, PASS",
        "2020-02-28, P1Y, 2021-02-28, PASS",
        "2020-03-01, P1Y, 2021-02-28, FAIL",
        "2020-08-31, P18M, 2022-02-28, PASS"
    })
    void periodsEndOnTheLastDayOfAShorterMonth(String start, Period period, LocalDate deadline, Verdict verdict) {
        Rule rule = new RunningFor("start", null, period);
        Facts facts = Facts.none().with("start", fact(start));
        assertEquals(
                verdict, rule.judge(new Situation(facts, WORDS, "1", deadline)).verdict());
    }

    @Test
    void tooShortSaysWhenItIsComplete() {
        Outcome found = judge(new RunningFor("start", "proof", Period.ofYears(2)), "start", "2022-02-01");
        assertEquals(
                "เริ่มดำเนินงาน 1 ก.พ. 2565 จะครบสองปีวันที่ 1 ก.พ. 2567 ซึ่งหลังวันปิดรับสมัคร",
                found.explanation().th());
        assertEquals(
                "Started on 1 Feb 2022; two years are complete on 1 Feb 2024, after the call closes",
                found.explanation().en());
    }

    @Test
    void longEnoughWithoutProofSaysWhatIsMissing() {
        Outcome found = judge(new RunningFor("start", "proof", Period.ofYears(2)), "start", "2018-10-01");
        assertEquals(
                "เริ่มดำเนินงาน 1 ต.ค. 2561 นับถึงวันปิดรับสมัครได้ 3 ปี 2 เดือน แต่ยังขาดเอกสารยืนยันวันเริ่ม",
                found.explanation().th());
        assertEquals(
                "Started on 1 Oct 2018; 3 years and 2 months complete when the call closes, but proof of the start is missing",
                found.explanation().en());
    }

    @Test
    void ofAlternativesTheFirstDateCountsOfRequirementsTheLast() {
        Rule early = new RunningFor("a", null, Period.ofYears(2));
        Rule late = new RunningFor("b", null, Period.ofYears(2));
        String[] facts = {"a", "2020-01-01", "b", "2021-01-01"};
        assertEquals(
                LocalDate.of(2022, 1, 1),
                judge(new AnyOf(List.of(early, late)), facts).firstEligibleOn());
        assertEquals(
                LocalDate.of(2023, 1, 1),
                judge(new AllOf(List.of(early, late)), facts).firstEligibleOn());
        String[] hopeless = {"a", "2020-01-01", "kind", "other"};
        assertNull(judge(new AllOf(List.of(early, KIND)), hopeless).firstEligibleOn());
    }

    @ParameterizedTest
    @CsvSource({"9, FAIL", "10, PASS", "10.0, PASS", "20, PASS", "20.01, FAIL", "many, CANNOT_TELL", "'', CANNOT_TELL"})
    void numbersIncludeTheirBounds(String value, Verdict verdict) {
        assertEquals(
                verdict,
                judge(new NumberBetween("n", BigDecimal.TEN, new BigDecimal(20)), "n", value)
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, FAIL",
        "2021-10-01, PASS",
        "2021-12-03, PASS",
        "2021-12-04, FAIL",
        "2021-02-31, CANNOT_TELL",
        "soon, CANNOT_TELL"
    })
    void datesIncludeTheirBounds(String value, Verdict verdict) {
        Rule rule = new DateBetween("d", LocalDate.of(2021, 10, 1), DEADLINE);
        assertEquals(verdict, judge(rule, "d", value).verdict());
    }

    @ParameterizedTest
    @CsvSource({"0, CANNOT_TELL", "1, CANNOT_TELL", "2, PASS", "3, PASS"})
    void enoughLettersPass(String count, Verdict verdict) {
        assertEquals(verdict, judge(new Letters("letters", 2), "letters", count).verdict());
    }

    @ParameterizedTest
    @CsvSource({"complete, complete, PASS", "complete, incomplete, CANNOT_TELL", "incomplete, complete, CANNOT_TELL"})
    void everyDocumentMustBeComplete(String a, String b, Verdict verdict) {
        assertEquals(
                verdict, judge(new Documents(List.of("a", "b")), "a", a, "b", b).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "none, , PASS",
        "operates, , FAIL",
        "operates, apart, FAIL",
        "assisted, , CANNOT_TELL",
        "assisted, apart, PASS",
        "assisted, part, FAIL",
        "none, part, PASS",
        ", , CANNOT_TELL",
        ", apart, CANNOT_TELL"
    })
    void aRulingDecidesOnlyWhatFactsLeaveOpen(String involvement, String ruling, Verdict verdict) {
        Choice ask = new Choice("assisted", CANNOT_TELL, null);
        Rule facts = new ChoiceIn(
                "un", List.of(new Choice("none", PASS, null), ask, new Choice("operates", FAIL, null)), null);
        ChoiceIn ruled = new ChoiceIn(
                "un.ruling", List.of(new Choice("apart", PASS, null), new Choice("part", FAIL, null)), null);
        Facts given = Facts.none();
        if (involvement != null) given = given.with("un", fact(involvement));
        if (ruling != null) {
            given = given.with("un.ruling", new Fact(ruling, "ผอ.", GIVEN_AT, "ช่วยเฉพาะการอบรม"));
        }
        Outcome found = new Judgement(ruled, facts).judge(in(given));
        assertEquals(verdict, found.verdict());
        if ("assisted".equals(involvement)) {
            assertEquals(ruling == null ? List.of("un.ruling") : List.of(), found.missing());
            assertEquals(ruling != null, found.explanation().th().contains("ตามคำวินิจฉัยของ ผอ. “ช่วยเฉพาะการอบรม”"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, FAIL", "4, PASS"})
    void anExemptCategoryNamesItsExemption(String category, Verdict verdict) {
        Rule rule = new ExceptCategory(Set.of("4"), new Bilingual("ยกเว้น", "exempt"), KIND);
        Outcome found = rule.judge(new Situation(Facts.none().with("kind", fact("other")), WORDS, category, DEADLINE));
        assertEquals(verdict, found.verdict());
        assertEquals(verdict == PASS, found.explanation().en().equals("exempt"));
    }

    @Test
    void factsOfACategoryAreFoundByEitherCode() {
        assertEquals("Fit with the category", WORDS.label("fit.2").en());
        assertEquals("Fit with the category", WORDS.label("fit.{category}").en());
        assertEquals("fit.", WORDS.label("fit.").en());
        assertTrue(WORDS.find("other").isEmpty());
    }

    @Test
    void factsAreEqualByContent() {
        Facts a = Facts.of(Map.of("kind", fact("public")));
        assertEquals(a, Facts.none().with("kind", fact("public")));
        assertEquals(Facts.none(), a.without("kind"));
        assertTrue(a.know("kind"));
    }
}
