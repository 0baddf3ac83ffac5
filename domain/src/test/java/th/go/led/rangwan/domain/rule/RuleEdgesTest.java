package th.go.led.rangwan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.rule.Verdict.CANNOT_TELL;
import static th.go.led.rangwan.domain.rule.Verdict.FAIL;
import static th.go.led.rangwan.domain.rule.Verdict.PASS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Rule kinds at their edges: leap days, the day before and after, zones, missing facts inside any, all and not. */
class RuleEdgesTest {
    private static final Vocabulary WORDS = new Vocabulary(List.of());
    private static final LocalDate DEADLINE = LocalDate.of(2021, 12, 3);

    private static ChoiceIn choice(String fact) {
        return new ChoiceIn(fact, List.of(new Choice("yes", PASS, null), new Choice("no", FAIL, null)), null);
    }

    private static Facts facts(Map<String, String> values) {
        Facts facts = Facts.none();
        for (Map.Entry<String, String> one : values.entrySet()) {
            facts = facts.with(one.getKey(), new Fact(one.getValue(), "ผู้ให้", null, null));
        }
        return facts;
    }

    private static Outcome judge(Rule rule, LocalDate deadline, Map<String, String> values) {
        return rule.judge(new Situation(facts(values), WORDS, "1", deadline));
    }

    @ParameterizedTest
    @CsvSource({
        // started on 29 February: complete on the last day of February of a common year, on the 29th of a leap year
        "2016-02-29, P1Y, 2017-02-27, FAIL, 2017-02-28",
        "2016-02-29, P1Y, 2017-02-28, PASS,",
        "2016-02-29, P2Y, 2018-02-28, PASS,",
        "2016-02-29, P3Y, 2019-02-27, FAIL, 2019-02-28",
        "2016-02-29, P4Y, 2020-02-28, FAIL, 2020-02-29",
        "2016-02-29, P4Y, 2020-02-29, PASS,",
        "2096-02-29, P4Y, 2100-02-28, PASS,",
        "1996-02-29, P4Y, 2000-02-28, FAIL, 2000-02-29",
        // from a common year into a leap year
        "2019-02-28, P1Y, 2020-02-27, FAIL, 2020-02-28",
        "2019-02-28, P1Y, 2020-02-28, PASS,",
        "2019-03-01, P1Y, 2020-02-29, FAIL, 2020-03-01",
        // a day before, on, and after
        "2019-12-02, P2Y, 2021-12-03, PASS,",
        "2019-12-03, P2Y, 2021-12-03, PASS,",
        "2019-12-04, P2Y, 2021-12-03, FAIL, 2021-12-04",
        // months that end earlier
        "2021-01-31, P1M, 2021-02-27, FAIL, 2021-02-28",
        "2021-01-31, P1M, 2021-02-28, PASS,",
        "2020-12-31, P2M, 2021-02-28, PASS,",
        "2021-03-31, P1M, 2021-04-29, FAIL, 2021-04-30",
        "2020-10-31, P13M, 2021-11-30, PASS,",
        // days, over the turn of a year and over a leap day
        "2020-02-28, P1D, 2020-02-28, FAIL, 2020-02-29",
        "2020-02-28, P2D, 2020-03-01, PASS,",
        "2021-02-28, P1D, 2021-03-01, PASS,",
        "2020-12-31, P1D, 2021-01-01, PASS,",
        "2019-12-03, P731D, 2021-12-03, PASS,",
        "2019-12-03, P732D, 2021-12-03, FAIL, 2021-12-04",
        // mixed periods: years and months first, then days
        "2019-08-31, P1Y6M, 2021-02-28, PASS,",
        "2019-08-31, P1Y6M1D, 2021-02-28, FAIL, 2021-03-01",
        "2021-12-03, P0D, 2021-12-03, PASS,",
        "2021-12-04, P0D, 2021-12-03, FAIL, 2021-12-04"
    })
    void periodsAreCountedByTheCalendar(
            String start, Period period, LocalDate deadline, Verdict verdict, LocalDate eligible) {
        Outcome found = judge(new RunningFor("start", null, period), deadline, Map.of("start", start));
        assertEquals(verdict, found.verdict());
        assertEquals(eligible, found.firstEligibleOn());
    }

    @ParameterizedTest
    @CsvSource({
        // a deadline at the end of 3 December in EST is already 4 December in Bangkok: the named date counts
        "2021-12-03T23:59:59-05:00, 2019-12-03, PASS",
        "2021-12-03T23:59:59-05:00, 2019-12-04, FAIL",
        "2021-12-03T00:00:00-05:00, 2019-12-03, PASS",
        "2021-12-03T00:00:00-05:00, 2019-12-04, FAIL",
        // a deadline just after midnight far east of Bangkok is still the day before in Bangkok
        "2021-12-03T00:30:00+14:00, 2019-12-03, PASS",
        "2021-12-03T00:30:00+14:00, 2019-12-04, FAIL",
        "2021-12-03T12:00:00+07:00, 2019-12-03, PASS"
    })
    void theDateThatTheCallNamesCountsInWhateverZone(OffsetDateTime deadline, String start, Verdict verdict) {
        RunningFor rule = new RunningFor("start", null, Period.ofYears(2));
        assertEquals(
                verdict,
                judge(rule, deadline.toLocalDate(), Map.of("start", start)).verdict());
        LocalDate inBangkok = ThaiDate.dayOf(deadline.toInstant());
        boolean another = !inBangkok.equals(deadline.toLocalDate());
        assertEquals(another, !deadline.getOffset().equals(ZoneOffset.ofHours(7)) && another);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2021-02-29", "2021-13-01", "3 ธ.ค. 2562", "2019-12-3", "tomorrow"})
    void aStartThatIsNoDateIsNotKnown(String start) {
        Outcome found = judge(new RunningFor("start", null, Period.ofYears(2)), DEADLINE, Map.of("start", start));
        assertEquals(CANNOT_TELL, found.verdict());
        assertEquals(List.of("start"), found.missing());
        assertNull(found.firstEligibleOn());
    }

    @ParameterizedTest
    @CsvSource({
        // a    b    all of them  any of them  a and not b
        "yes, yes, PASS,        PASS,        FAIL",
        "yes, no,  FAIL,        PASS,        PASS",
        "yes, ,    CANNOT_TELL, PASS,        CANNOT_TELL",
        "no,  yes, FAIL,        PASS,        FAIL",
        "no,  no,  FAIL,        FAIL,        FAIL",
        "no,  ,    FAIL,        CANNOT_TELL, FAIL",
        ",    yes, CANNOT_TELL, PASS,        FAIL",
        ",    no,  FAIL,        CANNOT_TELL, CANNOT_TELL",
        ",    ,    CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void whatIsMissingStaysOpenInsideAnyAllAndNot(String a, String b, Verdict all, Verdict any, Verdict aWithoutB) {
        Map<String, String> values = new HashMap<>();
        if (a != null) values.put("a", a);
        if (b != null) values.put("b", b);
        List<Rule> both = List.of(choice("a"), choice("b"));
        List<Rule> contraries = List.of(new Not(choice("a")), new Not(choice("b")));
        Map<Rule, Verdict> expected = Map.of(
                new AllOf(both), all,
                new AnyOf(both), any,
                new Not(new AllOf(both)), all.not(),
                new AnyOf(contraries), all.not(),
                new Not(new AnyOf(both)), any.not(),
                new AllOf(contraries), any.not(),
                new Not(new Not(new AllOf(both))), all,
                new AllOf(List.of(choice("a"), new Not(choice("b")))), aWithoutB,
                new Not(new AnyOf(List.of(new Not(choice("a")), choice("b")))), aWithoutB);
        expected.forEach((rule, verdict) ->
                assertEquals(verdict, judge(rule, DEADLINE, values).verdict(), rule::toString));
    }

    @Test
    void onlyWhatDecidesIsNamedAsMissing() {
        Rule nested = new AllOf(List.of(
                new AnyOf(List.of(choice("a"), choice("b"))),
                new Not(new AnyOf(List.of(choice("c"), new Not(choice("d")))))));
        assertEquals(
                List.of("c"),
                judge(nested, DEADLINE, Map.of("a", "yes", "d", "yes")).missing());
        assertEquals(
                List.of("a"),
                judge(nested, DEADLINE, Map.of("b", "no", "c", "no", "d", "yes"))
                        .missing());
        assertEquals(
                List.of("a", "b", "c", "d"), judge(nested, DEADLINE, Map.of()).missing());
        assertEquals(List.of(), judge(nested, DEADLINE, Map.of("c", "yes")).missing());
        assertEquals(
                PASS,
                judge(nested, DEADLINE, Map.of("b", "yes", "c", "no", "d", "yes"))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({"4, , PASS", "4, no, PASS", "1, , CANNOT_TELL", "1, no, FAIL", "1, yes, PASS", "44, , CANNOT_TELL"})
    void anExemptCategoryAsksForNothing(String category, String value, Verdict verdict) {
        Rule rule = new ExceptCategory(
                Set.of("4"), new Bilingual("ยกเว้น", "exempt"), new AllOf(List.of(choice("a"), choice("a"))));
        Facts known = value == null ? Facts.none() : facts(Map.of("a", value));
        Outcome found = rule.judge(new Situation(known, WORDS, category, DEADLINE));
        assertEquals(verdict, found.verdict());
        assertEquals(verdict == CANNOT_TELL ? List.of("a") : List.of(), found.missing());
        assertEquals(category.equals("4"), found.explanation().en().equals("exempt"));
    }

    @Test
    void aRuleThatHoldsOnlyOutsideACategoryCanBeTurnedAround() {
        Rule exempt = new ExceptCategory(Set.of("4"), Bilingual.same("exempt"), choice("a"));
        assertEquals(
                FAIL,
                new Not(exempt)
                        .judge(new Situation(Facts.none(), WORDS, "4", DEADLINE))
                        .verdict());
        assertEquals(
                CANNOT_TELL,
                new Not(exempt)
                        .judge(new Situation(Facts.none(), WORDS, "1", DEADLINE))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-28, FAIL",
        "2020-02-29, PASS",
        "2020-03-01, FAIL",
        "2021-02-29, CANNOT_TELL",
        "20200229, CANNOT_TELL"
    })
    void aSingleLeapDayIsAWindowOfOneDay(String day, Verdict verdict) {
        LocalDate leap = LocalDate.of(2020, 2, 29);
        assertEquals(
                verdict,
                judge(new DateBetween("d", leap, leap), DEADLINE, Map.of("d", day))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "-0.000001, FAIL",
        "0, PASS",
        "-0, PASS",
        "0.000001, PASS",
        "1e3, CANNOT_TELL",
        "' 1', CANNOT_TELL",
        "๑, CANNOT_TELL",
        "1000000000000000, CANNOT_TELL"
    })
    void aNumberIsComparedByItsValue(String number, Verdict verdict) {
        assertEquals(
                verdict,
                judge(new NumberBetween("n", BigDecimal.ZERO, null), DEADLINE, Map.of("n", number))
                        .verdict());
    }

    @Test
    void aFirstEligibleDateIsLostOnlyWhereSomethingElseFailsToo() {
        RunningFor two = new RunningFor("start", null, Period.ofYears(2));
        Map<String, String> young = Map.of("start", "2020-02-29");
        assertEquals(LocalDate.of(2022, 2, 28), judge(two, DEADLINE, young).firstEligibleOn());
        assertEquals(
                LocalDate.of(2022, 2, 28),
                judge(new AllOf(List.of(two, choice("a"))), DEADLINE, young).firstEligibleOn());
        assertNull(judge(new AllOf(List.of(two, choice("a"))), DEADLINE, Map.of("start", "2020-02-29", "a", "no"))
                .firstEligibleOn());
        assertTrue(judge(new Not(two), DEADLINE, young).verdict() == PASS);
        assertNull(judge(new Not(two), DEADLINE, young).firstEligibleOn());
    }
}
