package th.go.led.rangwan.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.OfficialThai;

class MemoSentenceTest {
    private static final CycleDefinition UNPSA = unpsa();
    private static final Bilingual ANALYST = new Bilingual("นักวิเคราะห์ฯ 2", "Analyst 2");
    private static final Bilingual DIRECTOR =
            new Bilingual("ผอ.กลุ่มพัฒนาระบบบริหาร", "Director, Administration Development");
    private static final Facts KNOWN = Facts.none()
            .with("nominee.kind", by("public"))
            .with("nominator.kind", by("self"))
            .with("innovative", ruled("yes", "ทำเป็นแห่งแรก"))
            .with("fit.1", ruled("yes", "เข้าถึงทุกคน"))
            .with("fit.4", ruled("yes", "ทำในช่วงระบาด"))
            .with("started.on", by("2019-12-03"))
            .with("unpsa.won", by("no"))
            .with("un.involvement", by("none"));

    private static CycleDefinition unpsa() {
        try {
            return CycleReader.read(MemoSentenceTest.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                    .orRefuse();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Fact by(String value) {
        return new Fact(value, ANALYST, Instant.parse("2021-10-11T18:30:00Z"), null);
    }

    private static Fact ruled(String value, String reason) {
        return new Fact(value, DIRECTOR, Instant.parse("2021-10-12T02:00:00Z"), reason);
    }

    private static ClauseVerdict clause(Facts facts, String category, String code) {
        return Screening.of(UNPSA, facts, category).clause(code).orElseThrow();
    }

    private static void says(String th, String en, ClauseVerdict clause) {
        assertEquals(th, clause.memo().th());
        assertEquals(en, clause.memo().en());
    }

    @Test
    void aPassNamesTheFactItsGiverAndTheDay() {
        says(
                "TH1",
                "EN1",
                clause(KNOWN, "1", "1.2"));
    }

    @Test
    void whatCannotBeToldNamesWhatIsMissingAndWhomToAsk() {
        says(
                "TH2",
                "EN2",
                clause(KNOWN, "1", "1.4"));
    }

    @Test
    void tooYoungAWorkIsToldFromWhenItIsEligible() {
        says(
                "TH3",
                "EN3",
                clause(KNOWN.with("started.on", by("2020-02-29")), "1", "1.4"));
    }

    @Test
    void aRulingIsQuotedWithItsReason() {
        says(
                "TH4",
                "EN4",
                clause(KNOWN, "1", "1.3"));
    }

    @Test
    void aMissingRulingNamesWhoRules() {
        says(
                "TH5",
                "EN5",
                clause(KNOWN, "2", "1.3"));
    }

    @Test
    void theExemptionIsTheReason() {
        says(
                "TH6",
                "EN6",
                clause(KNOWN, "4", "1.4"));
    }

    @Test
    void aWonAwardFails() {
        says(
                "TH7",
                "EN7",
                clause(KNOWN.with("unpsa.won", by("yes")), "1", "1.6b"));
    }

    @Test
    void helpOfTheUnWaitsForARuling() {
        says(
                "TH8",
                "EN8",
                clause(KNOWN.with("un.involvement", by("assisted")), "1", "1.7"));
    }

    @Test
    void whatIsCheckedAtFilingSaysSo() {
        says(
                "TH9",
                "EN9",
                clause(KNOWN, "1", "1.5"));
    }

    @Test
    void anOverrideStandsBesideTheComputedVerdict() {
        GivenOverride given = new GivenOverride(
                Verdict.PASS,
                "มีคำสั่งกรมที่ 12/2562",
                DIRECTOR,
                new Bilingual(
                        "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร",
                        "Director of the Public Administration Development Group"),
                Instant.parse("2021-10-13T02:00:00Z"));
        ClauseVerdict overridden = Screening.of(UNPSA, KNOWN, "1")
                .with(Map.of("1.4", given))
                .clause("1.4")
                .orElseThrow();
        assertEquals("PASS", overridden.standing().name());
        assertEquals("CANNOT_TELL", overridden.computed().name());
        says(
                "TH10",
                "EN10",
                overridden);
    }

    @Test
    void aCategoryIsOneParagraphWithTheWayOut() {
        Facts young = KNOWN.with("started.on", by("2020-02-29")).with("fit.3", by("no")).with("fit.2", by("no"));
        List<CategoryVerdict> all = Screening.of(UNPSA, young);
        WayOut way = WayOut.of(UNPSA, all, all.get(0));
        Bilingual memo = CategoryMemo.of(UNPSA, new Bilingual("คลินิกหนี้", "Debt clinic"), all.get(0), way);
        assertEquals(
                "TH11",
                memo.th());
        assertEquals(
                "EN11",
                memo.en());
    }

    @Test
    void theWayOutIsComputed() {
        List<CategoryVerdict> all = Screening.of(UNPSA, KNOWN.with("started.on", by("2020-02-29")));
        WayOut young = WayOut.of(UNPSA, all, all.get(0));
        assertEquals(LocalDate.of(2022, 2, 28), young.firstEligibleOn());
        assertEquals("4", young.passing().get(0).code());
        assertTrue(young.open().isEmpty());
        assertEquals(WayOut.NONE, WayOut.of(UNPSA, all, all.get(3)));

        List<CategoryVerdict> open = Screening.of(UNPSA, KNOWN.with("fit.3", by("no")));
        WayOut refused = WayOut.of(UNPSA, open, open.get(2));
        assertEquals(
                List.of("1", "2"),
                refused.open().stream().map(category -> category.code()).toList());
        assertEquals(
                List.of("started.proof"),
                WayOut.of(UNPSA, open, open.get(0)).missing().stream()
                        .map(MissingFact::code)
                        .toList());
        assertFalse(refused.missing().stream().anyMatch(missing -> missing.ruling()));
    }

    @Test
    void noEnglishSentenceHoldsThai() {
        Facts facts = KNOWN.with("innovative", by("yes")).with("fit.1", by("yes"));
        Screening.of(UNPSA, facts).stream()
                .flatMap(judged -> judged.clauses().stream())
                .forEach(clause -> assertFalse(
                        clause.memo().en().codePoints().anyMatch(c -> c >= 0x0e00 && c <= 0x0e7f),
                        clause.memo()::en));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            เริ่ม 3 ธ.ค. 2562 ครบ 2 ปี | เริ่ม ๓ ธันวาคม ๒๕๖๒ ครบ ๒ ปี
            รางวัล UNPSA 2022 สาขา 4 | รางวัล UNPSA 2022 สาขา ๔
            โควิด-19 และ COVID-19 | โควิด-๑๙ และ COVID-19
            1 ม.ค. 2564 ถึง 28 ก.พ. 2564 | ๑ มกราคม ๒๕๖๔ ถึง ๒๘ กุมภาพันธ์ ๒๕๖๔""")
    void officialPapersWriteFullMonthsAndThaiDigits(String words, String official) {
        assertEquals(official, OfficialThai.of(words));
    }
}
