package th.go.led.rangwan.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

class ScreeningTest {
    private static final CycleDefinition UNPSA = unpsa();
    private static final Facts KNOWN = Facts.none()
            .with("nominee.kind", by("public"))
            .with("nominator.kind", by("self"))
            .with("innovative", by("yes"))
            .with("fit.1", by("yes"))
            .with("fit.2", by("yes"))
            .with("fit.3", by("no"))
            .with("fit.4", by("yes"))
            .with("started.on", by("2018-10-01"))
            .with("started.proof", by("yes"))
            .with("unpsa.won", by("no"))
            .with("un.involvement", by("none"));

    private static CycleDefinition unpsa() {
        try {
            return CycleReader.read(ScreeningTest.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                    .orRefuse();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Fact by(String value) {
        return new Fact(value, "นักวิเคราะห์ฯ 2", Instant.parse("2021-10-12T02:00:00Z"), null);
    }

    private static ClauseVerdict clause(Facts facts, String category, String code) {
        return Screening.of(UNPSA, facts, category).clause(code).orElseThrow();
    }

    @Test
    void allCategoriesAreJudgedAtOnce() {
        List<CategoryVerdict> all = Screening.of(UNPSA, KNOWN);
        assertEquals(
                List.of("1", "2", "3", "4"),
                all.stream().map(CategoryVerdict::category).toList());
        assertEquals(
                List.of(Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.PASS),
                all.stream().map(CategoryVerdict::verdict).toList());
        assertEquals("1.3", all.get(2).deciding().orElseThrow().clause());
        assertEquals(2, all.get(0).count(ClauseStanding.AT_FILING));
        assertTrue(all.get(0).deciding().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un.involvement | none       | ผ่านครบ 6 ข้อ                       | passes all 6 clauses
            fit.1          | no         | ไม่เข้า ๑.๓ ไม่ตรงกับเนื้อหาของสาขา            | 1.3 not met: does not fit the category
            innovative     | no         | ไม่เข้า ๑.๓ ไม่เป็นนวัตกรรม                   | 1.3 not met: is not innovative
            un.involvement | operates   | ไม่เข้า ๑.๗ ไม่เกี่ยวกับการดำเนินงานของสหประชาชาติ | 1.7 not met: No part in the operation of the UN
            started.on     | 2022-02-01 | ๑.๔ สมัครได้ตั้งแต่ 1 ก.พ. 2567         | 1.4: eligible from 1 Feb 2024
            started.proof  | no         | ๑.๔ ขาดเอกสารยืนยันวันเริ่มดำเนินงาน     | 1.4: missing: proof of the start date
            unpsa.won      | yes        | ไม่เข้า ๑.๖ เคยได้รับรางวัล UNPSA มาก่อน        | 1.6b not met: has won a UNPSA before""")
    void fewWordsSayWhichClauseDecides(String code, String value, String th, String en) {
        CategoryVerdict judged = Screening.of(UNPSA, KNOWN.with(code, by(value)), "1");

        assertEquals(th, judged.why().th().replace('\u00a0', ' '));
        assertEquals(en, judged.why().en().replace('\u00a0', ' '));
    }

    @Test
    void aRulingThatAnotherSystemSentIsToldInBothLanguages() {
        Fact sent = new Fact("yes", new Bilingual("นักวิเคราะห์ฯ 2", "Analyst 2"), null, Fact.RECEIVED);
        Bilingual why = clause(KNOWN.with("innovative", sent), "1", "1.3").explanation();

        assertTrue(why.th().contains("“แจ้งผ่าน API”"), why.th());
        assertTrue(why.en().contains("ruled by Analyst 2 “given through the API”"), why.en());
        assertFalse(why.en().contains("แจ้ง"), why.en());
    }

    @Test
    void missingRulingNamesItself() {
        assertEquals(
                "๑.๓ รอวินิจฉัยความตรงกับสาขา",
                Screening.of(UNPSA, KNOWN.without("fit.1"), "1").why().th());
    }

    @Test
    void everyClauseHasItsCodeInArabicDigitsAndQuotesTheCall() {
        List<ClauseVerdict> clauses = Screening.of(UNPSA, Facts.none(), "1").clauses();
        assertEquals(
                List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6a", "1.6b", "1.7"),
                clauses.stream().map(ClauseVerdict::clause).toList());
        clauses.forEach(c -> assertTrue(c.quoteTh().length() > 20, c::clause));
        clauses.forEach(c -> assertTrue(
                !c.explanation().th().isBlank() && !c.explanation().en().isBlank(), c::clause));
    }

    @ParameterizedTest
    @CsvSource({
        "public, , PASS", "public, '', PASS", "non_public, กรมบังคับคดี, PASS", "non_public, '', FAIL",
        "non_public, , CANNOT_TELL", ", กรมบังคับคดี, CANNOT_TELL", ", '', CANNOT_TELL", ", , CANNOT_TELL"
    })
    void aBodyThatIsNotPublicAppliesThroughAPublicOne(String kind, String via, ClauseStanding standing) {
        Facts facts = KNOWN.without("nominee.kind");
        if (kind != null) facts = facts.with("nominee.kind", by(kind));
        if (via != null) facts = facts.with("nominee.via", by(via));
        assertEquals(standing, clause(facts, "1", "1.1").standing());
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, PASS",
        "yes, no, FAIL",
        "no, yes, FAIL",
        "no, , FAIL",
        ", no, FAIL",
        "yes, , CANNOT_TELL",
        ", yes, CANNOT_TELL",
        ", , CANNOT_TELL"
    })
    void innovativeAndFittingAreBothNeeded(String innovative, String fit, ClauseStanding standing) {
        Facts facts = KNOWN.without("innovative").without("fit.2");
        if (innovative != null) facts = facts.with("innovative", by(innovative));
        if (fit != null) facts = facts.with("fit.2", by(fit));
        assertEquals(standing, clause(facts, "2", "1.3").standing());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2019-12-03, yes, PASS,", "2, 2019-12-03, no, CANNOT_TELL,", "2, 2019-12-03, , CANNOT_TELL,",
        "2, 2019-12-04, yes, FAIL, 2021-12-04", "2, 2019-12-04, , FAIL, 2021-12-04", "2, , yes, CANNOT_TELL,",
        "1, 2022-02-01, no, FAIL, 2024-02-01", "4, 2022-02-01, no, PASS,", "4, , , PASS,",
        "3, 2020-02-29, yes, FAIL, 2022-02-28"
    })
    void twoYearsCountToTheDateOfTheCall(
            String category, String start, String proof, ClauseStanding standing, LocalDate eligible) {
        Facts facts = KNOWN.without("started.on").without("started.proof");
        if (start != null) facts = facts.with("started.on", by(start));
        if (proof != null) facts = facts.with("started.proof", by(proof));
        ClauseVerdict found = clause(facts, category, "1.4");
        assertEquals(standing, found.standing());
        assertEquals(eligible, found.firstEligibleOn());
    }

    @Test
    void theExemptionIsNamed() {
        assertTrue(clause(Facts.none(), "4", "1.4").explanation().th().contains("สาขา ๔ ได้รับยกเว้น"));
    }

    @ParameterizedTest
    @CsvSource({"yes, FAIL", "no, PASS", ", CANNOT_TELL"})
    void aWorkThatHasWonBeforeFails(String won, ClauseStanding standing) {
        Facts facts = KNOWN.without("unpsa.won");
        if (won != null) facts = facts.with("unpsa.won", by(won));
        assertEquals(standing, clause(facts, "1", "1.6b").standing());
    }

    @ParameterizedTest
    @CsvSource({
        "none, , PASS",
        "operates, , FAIL",
        "assisted, , CANNOT_TELL",
        "assisted, not_connected, PASS",
        "assisted, connected, FAIL",
        ", , CANNOT_TELL",
        ", not_connected, CANNOT_TELL"
    })
    void helpFromTheUnAsksAPersonToRule(String involvement, String ruling, ClauseStanding standing) {
        Facts facts = KNOWN.without("un.involvement");
        if (involvement != null) facts = facts.with("un.involvement", by(involvement));
        if (ruling != null) facts = facts.with("un.ruling", by(ruling));
        assertEquals(standing, clause(facts, "1", "1.7").standing());
    }

    @Test
    void whatIsMissingSaysWhomToAsk() {
        ClauseVerdict found = clause(KNOWN.without("started.proof"), "2", "1.4");
        assertEquals("started.proof", found.missing().get(0).code());
        assertEquals(
                "สำนักงานเลขานุการกรม (เจ้าของคำสั่ง)",
                found.missing().get(0).ask().th());
        assertEquals("1 ต.ค. 2561", found.facts().get(0).value().th());
        assertEquals("นักวิเคราะห์ฯ 2", found.facts().get(0).fact().givenBy());
        assertNull(found.firstEligibleOn());
        assertTrue(found.sentence().th().startsWith("ข้อ ๑.๔ ยังตัดสินไม่ได้: "));
        assertTrue(clause(KNOWN.without("fit.2"), "2", "1.3").missing().get(0).ruling());
    }

    @ParameterizedTest
    @CsvSource({
        "complete, complete, 2, PASS", "complete, complete, 1, CANNOT_TELL", "incomplete, complete, 2, CANNOT_TELL",
        "complete, , 2, CANNOT_TELL", ", , , AT_FILING", ", , 0, CANNOT_TELL"
    })
    void documentsCountOnceThereIsANomination(String report, String website, String letters, ClauseStanding standing) {
        Facts facts = KNOWN;
        if (report != null) facts = facts.with("document.report", by(report));
        if (website != null) facts = facts.with("document.website", by(website));
        if (letters != null) facts = facts.with("letters.counting", by(letters));
        assertEquals(standing, clause(facts, "2", "1.6a").standing());
        Verdict overall = Screening.of(UNPSA, facts, "2").verdict();
        assertEquals(standing == ClauseStanding.CANNOT_TELL ? Verdict.CANNOT_TELL : Verdict.PASS, overall);
    }
}
