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
                "ตามข้อ ๑.๒ (เสนอชื่อโดยต้นสังกัดหรือหน่วยงานภายนอก) ผลงานผ่านการคัดกรอง "
                        + "เนื่องจากเสนอชื่อโดยหน่วยงานต้นสังกัด ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ "
                        + "ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ ผู้เสนอชื่อ (หน่วยงานต้นสังกัด)",
                "Under clause 1.2 (nominated by itself or a third party) the work passes: nominated by the own "
                        + "agency. This rests on facts given by Analyst 2 on 12 October 2021: the nominator (the own "
                        + "agency).",
                clause(KNOWN, "1", "1.2"));
    }

    @Test
    void whatCannotBeToldNamesWhatIsMissingAndWhomToAsk() {
        says(
                "ตามข้อ ๑.๔ (ดำเนินงานอย่างน้อยสองปี มีเอกสาร) ยังตัดสินไม่ได้ว่าผลงานผ่านการคัดกรองหรือไม่ "
                        + "เนื่องจากเริ่มดำเนินงาน ๓ ธันวาคม ๒๕๖๒ นับถึงวันปิดรับสมัครได้สองปี "
                        + "แต่ยังขาดเอกสารยืนยันวันเริ่ม ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ "
                        + "ตุลาคม ๒๕๖๔ คือ วันที่เริ่มดำเนินงาน (๓ ธันวาคม ๒๕๖๒) สิ่งที่ยังขาด คือ "
                        + "เอกสารยืนยันวันเริ่มดำเนินงาน ซึ่งสอบถามได้จากสำนักงานเลขานุการกรม (เจ้าของคำสั่ง)",
                "Under clause 1.4 (run for at least two years, with proof) it cannot be told yet whether the work "
                        + "passes: started on 3 Dec 2019; two years complete when the call closes, but proof of the start "
                        + "is missing. This rests on facts given by Analyst 2 on 12 October 2021: start date of the work "
                        + "(3 Dec 2019). Still missing: proof of the start date; ask the Office of the Secretary (which "
                        + "keeps the orders).",
                clause(KNOWN, "1", "1.4"));
    }

    @Test
    void tooYoungAWorkIsToldFromWhenItIsEligible() {
        says(
                "ตามข้อ ๑.๔ (ดำเนินงานอย่างน้อยสองปี มีเอกสาร) ผลงานไม่ผ่านการคัดกรอง เนื่องจากเริ่มดำเนินงาน ๒๙ "
                        + "กุมภาพันธ์ ๒๕๖๓ จะครบสองปีวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๕ ซึ่งหลังวันปิดรับสมัคร ทั้งนี้ "
                        + "ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ วันที่เริ่มดำเนินงาน (๒๙ "
                        + "กุมภาพันธ์ ๒๕๖๓) โดยจะมีคุณสมบัติตามข้อนี้ในรอบที่ปิดรับสมัครตั้งแต่วันที่ ๒๘ กุมภาพันธ์ ๒๕๖๕ "
                        + "เป็นต้นไป",
                "Under clause 1.4 (run for at least two years, with proof) the work fails: started on 29 Feb "
                        + "2020; two years are complete on 28 Feb 2022, after the call closes. This rests on facts given by "
                        + "Analyst 2 on 12 October 2021: start date of the work (29 Feb 2020). It becomes eligible "
                        + "under this clause in a call that closes on or after 28 February 2022.",
                clause(KNOWN.with("started.on", by("2020-02-29")), "1", "1.4"));
    }

    @Test
    void aRulingIsQuotedWithItsReason() {
        says(
                "ตามข้อ ๑.๓ (เป็นนวัตกรรม และตรงสาขา) ผลงานผ่านการคัดกรอง เนื่องจากผลงานเป็นนวัตกรรม "
                        + "ตามคำวินิจฉัยของ ผอ.กลุ่มพัฒนาระบบบริหาร “ทำเป็นแห่งแรก” และผลงานตรงกับเนื้อหาของสาขา "
                        + "ตามคำวินิจฉัยของ ผอ.กลุ่มพัฒนาระบบบริหาร “เข้าถึงทุกคน” ทั้งนี้ ตามข้อเท็จจริงที่ "
                        + "ผอ.กลุ่มพัฒนาระบบบริหาร ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ ความเป็นนวัตกรรมของผลงาน "
                        + "(เป็นนวัตกรรม) และความตรงกับสาขา (ตรงกับสาขา)",
                "Under clause 1.3 (innovative, and fits the category) the work passes: the work is innovative, "
                        + "ruled by Director, Administration Development “ทำเป็นแห่งแรก”; the work fits the category, ruled "
                        + "by Director, Administration Development “เข้าถึงทุกคน”. This rests on facts given by Director, "
                        + "Administration Development on 12 October 2021: whether the work is innovative (innovative) "
                        + "and fit with the category (it fits).",
                clause(KNOWN, "1", "1.3"));
    }

    @Test
    void aMissingRulingNamesWhoRules() {
        says(
                "ตามข้อ ๑.๓ (เป็นนวัตกรรม และตรงสาขา) ยังตัดสินไม่ได้ว่าผลงานผ่านการคัดกรองหรือไม่ "
                        + "เนื่องจากยังรอคำวินิจฉัยเรื่องความตรงกับสาขา ทั้งนี้ ตามข้อเท็จจริงที่ ผอ.กลุ่มพัฒนาระบบบริหาร "
                        + "ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ ความเป็นนวัตกรรมของผลงาน (เป็นนวัตกรรม) สิ่งที่ยังขาด คือ "
                        + "คำวินิจฉัยเรื่องความตรงกับสาขา ซึ่งต้องขอจากผู้อำนวยการกลุ่มพัฒนาระบบบริหาร",
                "Under clause 1.3 (innovative, and fits the category) it cannot be told yet whether the work "
                        + "passes: a ruling is awaited on fit with the category. This rests on facts given by Director, "
                        + "Administration Development on 12 October 2021: whether the work is innovative (innovative). "
                        + "Still missing, and for a person to rule on: fit with the category; ask the director of the "
                        + "Administrative Development Group.",
                clause(KNOWN, "2", "1.3"));
    }

    @Test
    void theExemptionIsTheReason() {
        says(
                "ตามข้อ ๑.๔ (ดำเนินงานอย่างน้อยสองปี มีเอกสาร) ผลงานผ่านการคัดกรอง เนื่องจากผลงานสาขา ๔ "
                        + "ได้รับยกเว้นข้อกำหนดดำเนินงานอย่างน้อยสองปี (ข้อ ๑.๔)",
                "Under clause 1.4 (run for at least two years, with proof) the work passes: works of category 4 "
                        + "are exempt from the two-year rule (clause 1.4).",
                clause(KNOWN, "4", "1.4"));
    }

    @Test
    void aWonAwardFails() {
        says(
                "ตามข้อ ๑.๖ (ไม่เคยได้รับรางวัล UNPSA) ผลงานไม่ผ่านการคัดกรอง เนื่องจากผลงานเคยได้รับรางวัล UNPSA "
                        + "มาก่อน ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ "
                        + "การเคยได้รับรางวัล UNPSA (เคยได้รับ)",
                "Under clause 1.6b (never won a UNPSA) the work fails: the work has won a UNPSA before. This "
                        + "rests on facts given by Analyst 2 on 12 October 2021: an earlier UNPSA of the work (it has won "
                        + "one).",
                clause(KNOWN.with("unpsa.won", by("yes")), "1", "1.6b"));
    }

    @Test
    void helpOfTheUnWaitsForARuling() {
        says(
                "ตามข้อ ๑.๗ (ไม่เกี่ยวกับการดำเนินงานของสหประชาชาติ) ยังตัดสินไม่ได้ว่าผลงานผ่านการคัดกรองหรือไม่ "
                        + "เนื่องจากผลงานได้รับความช่วยเหลือจากหน่วยงานสหประชาชาติ "
                        + "และยังรอคำวินิจฉัยเรื่องความช่วยเหลือนั้นทำให้ผลงานเกี่ยวข้องกับการดำเนินงานของสหประชาชาติหรือไม่ "
                        + "ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม ๒๕๖๔ คือ "
                        + "ความเกี่ยวข้องของสหประชาชาติกับผลงาน (ได้รับความช่วยเหลือจากหน่วยงานสหประชาชาติ) สิ่งที่ยังขาด "
                        + "คือ คำวินิจฉัยเรื่องความช่วยเหลือนั้นทำให้ผลงานเกี่ยวข้องกับการดำเนินงานของสหประชาชาติหรือไม่ "
                        + "ซึ่งต้องขอจากผู้อำนวยการกลุ่มพัฒนาระบบบริหาร",
                "Under clause 1.7 (no part in the operation of the UN) it cannot be told yet whether the work "
                        + "passes: a UN agency has helped the work; a ruling is awaited on whether that help makes the work "
                        + "part of the UN System's operation. This rests on facts given by Analyst 2 on 12 October 2021: "
                        + "involvement of the United Nations in the work (helped by a UN agency). Still missing, and for a "
                        + "person to rule on: whether that help makes the work part of the UN System's operation; ask the "
                        + "director of the Administrative Development Group.",
                clause(KNOWN.with("un.involvement", by("assisted")), "1", "1.7"));
    }

    @Test
    void whatIsCheckedAtFilingSaysSo() {
        says(
                "ข้อ ๑.๕ (กรอกใบสมัครครบถ้วนและถูกต้อง) จะตรวจเมื่อมีใบสมัคร จึงยังไม่นับในผลการคัดกรอง",
                "Clause 1.5 (form complete and correct) is checked once there is a nomination and does not count "
                        + "in the screening yet.",
                clause(KNOWN, "1", "1.5"));
    }

    @Test
    void anOverrideStandsBesideTheComputedVerdict() {
        GivenOverride given = new GivenOverride(
                Verdict.PASS,
                "มีคำสั่งกรมที่ 12/2562",
                DIRECTOR,
                new Bilingual(
                        "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร", "Director of the Public Administration Development Group"),
                Instant.parse("2021-10-13T02:00:00Z"));
        ClauseVerdict overridden = Screening.of(UNPSA, KNOWN, "1")
                .with(Map.of("1.4", given))
                .clause("1.4")
                .orElseThrow();
        assertEquals("PASS", overridden.standing().name());
        assertEquals("CANNOT_TELL", overridden.computed().name());
        says(
                "ตามข้อ ๑.๔ (ดำเนินงานอย่างน้อยสองปี มีเอกสาร) ยังตัดสินไม่ได้ว่าผลงานผ่านการคัดกรองหรือไม่ "
                        + "เนื่องจากเริ่มดำเนินงาน ๓ ธันวาคม ๒๕๖๒ นับถึงวันปิดรับสมัครได้สองปี "
                        + "แต่ยังขาดเอกสารยืนยันวันเริ่ม ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ "
                        + "ตุลาคม ๒๕๖๔ คือ วันที่เริ่มดำเนินงาน (๓ ธันวาคม ๒๕๖๒) สิ่งที่ยังขาด คือ "
                        + "เอกสารยืนยันวันเริ่มดำเนินงาน ซึ่งสอบถามได้จากสำนักงานเลขานุการกรม (เจ้าของคำสั่ง) อย่างไรก็ดี "
                        + "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร ได้สั่งเมื่อวันที่ ๑๓ ตุลาคม ๒๕๖๔ ให้ถือว่าผลงานผ่านการคัดกรอง "
                        + "โดยให้เหตุผลว่า “มีคำสั่งกรมที่ ๑๒/๒๕๖๒”",
                "Under clause 1.4 (run for at least two years, with proof) it cannot be told yet whether the work "
                        + "passes: started on 3 Dec 2019; two years complete when the call closes, but proof of the start "
                        + "is missing. This rests on facts given by Analyst 2 on 12 October 2021: start date of the work "
                        + "(3 Dec 2019). Still missing: proof of the start date; ask the Office of the Secretary (which "
                        + "keeps the orders). However, the Director of the Public Administration Development Group ordered "
                        + "on 13 October 2021 that the work passes, for this reason: “มีคำสั่งกรมที่ 12/2562”.",
                overridden);
    }

    @Test
    void aCategoryIsOneParagraphWithTheWayOut() {
        Facts young = KNOWN.with("started.on", by("2020-02-29"))
                .with("fit.3", by("no"))
                .with("fit.2", by("no"));
        List<CategoryVerdict> all = Screening.of(UNPSA, young);
        WayOut way = WayOut.of(UNPSA, all, all.get(0));
        Bilingual memo = CategoryMemo.of(UNPSA, new Bilingual("คลินิกหนี้", "Debt clinic"), all.get(0), way);
        assertEquals(
                "ผลงาน “คลินิกหนี้” เมื่อคัดกรองตามประกาศรางวัล UNPSA 2022 สาขา ๑ "
                        + "การส่งเสริมนวัตกรรมเพื่อส่งมอบบริการที่ครอบคลุมและมีความเสมอภาคเป็นธรรม ไม่ผ่านการคัดกรอง (อีก ๒ "
                        + "ข้อตรวจเมื่อยื่นใบสมัคร) ตามข้อ ๑.๔ (ดำเนินงานอย่างน้อยสองปี มีเอกสาร) ผลงานไม่ผ่านการคัดกรอง "
                        + "เนื่องจากเริ่มดำเนินงาน ๒๙ กุมภาพันธ์ ๒๕๖๓ จะครบสองปีวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๕ "
                        + "ซึ่งหลังวันปิดรับสมัคร ทั้งนี้ ตามข้อเท็จจริงที่ นักวิเคราะห์ฯ ๒ ให้ไว้เมื่อวันที่ ๑๒ ตุลาคม "
                        + "๒๕๖๔ คือ วันที่เริ่มดำเนินงาน (๒๙ กุมภาพันธ์ ๒๕๖๓) "
                        + "โดยจะมีคุณสมบัติตามข้อนี้ในรอบที่ปิดรับสมัครตั้งแต่วันที่ ๒๘ กุมภาพันธ์ ๒๕๖๕ เป็นต้นไป ทั้งนี้ "
                        + "ผลงานมีคุณสมบัติในสาขา ๔ องค์กรที่ยืดหยุ่น และการตอบสนองเชิงนวัตกรรมต่อการระบาดใหญ่ของ COVID-19",
                memo.th());
        assertEquals(
                "Screened against UNPSA 2022, category 1 (Fostering innovation to deliver inclusive and equitable "
                        + "services), the work “Debt clinic” does not pass (2 more are checked at filing). Under clause 1.4 "
                        + "(run for at least two years, with proof) the work fails: started on 29 Feb 2020; two years are "
                        + "complete on 28 Feb 2022, after the call closes. This rests on facts given by Analyst 2 on 12 "
                        + "October 2021: start date of the work (29 Feb 2020). It becomes eligible under this clause in a "
                        + "call that closes on or after 28 February 2022. It passes in category 4 (Institutional resilience "
                        + "and innovative responses to the COVID-19 pandemic).",
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
        Facts facts =
                KNOWN.with("innovative", by("yes")).with("fit.1", by("yes")).with("fit.4", by("yes"));
        Screening.of(UNPSA, facts).stream()
                .flatMap(judged -> judged.clauses().stream())
                .forEach(clause -> assertFalse(
                        clause.memo().en().codePoints().anyMatch(c -> c >= 0x0e00 && c <= 0x0e7f), clause.memo()::en));
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
