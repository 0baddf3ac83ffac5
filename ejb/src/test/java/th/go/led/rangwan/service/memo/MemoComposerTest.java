package th.go.led.rangwan.service.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.rule.Facts;

class MemoComposerTest {
    private final MemoWords passing = MemoComposer.compose(Cases.with(Cases.GOOD));

    @Test
    void theSubjectAsksForApprovalUnderTheAwardsOwnName() {
        assertEquals(
                "ขออนุมัติยื่นสมัครรางวัล United Nations Public Service Awards 2022 ผลงาน เครือข่ายบริการประชาชนด้านสิทธิมนุษยชน",
                passing.subject());
    }

    @Test
    void theCauseNamesTheMemoOfTheCallAndWhoPreparedTheNomination() {
        assertTrue(passing.cause().contains("ที่ ยธ ๐๕๒๐(อ)/ ๕๙๕ ลงวันที่ 11 ตุลาคม 2564 นั้น"), passing.cause());
        assertTrue(
                passing.cause().contains("กลุ่มพัฒนาระบบบริหารได้จัดทำใบสมัครพร้อมทั้งตรวจสอบข้อมูลในแฟ้มแล้ว"),
                passing.cause());
    }

    @Test
    void anUnsettledDeadlineIsToldInBothReadingsAndTheEarlierRules() {
        String deadline = Cases.lines(passing.facts()).get(0);
        assertTrue(deadline.contains("“ภายในวันที่ ๓ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน ตามโซนเวลา EST”"), deadline);
        assertTrue(
                deadline.contains("จึงถือกำหนดที่เร็วกว่า คือ ก่อนเวลา 12.00 น. ของวันศุกร์ที่ 3 ธันวาคม 2564"),
                deadline);
        assertTrue(deadline.contains("(อีกทางหนึ่ง คือ ก่อนเวลา 12.00 น. ของวันเสาร์ที่ 4 ธันวาคม 2564)"), deadline);
    }

    @Test
    void aSettledDeadlineIsToldOnce() {
        MemoWords words =
                MemoComposer.compose(Cases.with(Cases.GOOD, DeadlineReading.END_OF_DAY, new MemoCase.Tally(2, 2)));
        String deadline = Cases.lines(words.facts()).get(0);
        assertTrue(
                deadline.contains("ตรงกับก่อนเวลา 12.00 น. ของวันเสาร์ที่ 4 ธันวาคม 2564 ตามเวลาในประเทศไทย"),
                deadline);
        assertFalse(deadline.contains("สองทาง"), deadline);
    }

    @Test
    void everyClauseHasItsOwnSentence() {
        assertTrue(
                passing.facts().contains("2.3 คุณสมบัติ ผลงานผ่านทุกข้อที่ตรวจได้ในขั้นนี้ จำนวน 6 ข้อ"),
                passing.facts());
        for (String number : new String[] {"๑.๑", "๑.๒", "๑.๓", "๑.๔", "๑.๕", "๑.๖", "๑.๗"}) {
            assertTrue(passing.facts().contains(") ข้อ " + number + " ("), number + "\n" + passing.facts());
        }
    }

    @Test
    void theScoreIsToldAsInternal() {
        assertTrue(
                passing.facts()
                        .contains(
                                "78.5 จาก 100 คะแนน จากผู้ให้คะแนน 2 คน เป็นคะแนนภายในกรม มิใช่คะแนนขององค์การสหประชาชาติ"),
                passing.facts());
    }

    @Test
    void aWorkThatPassesIsProposedForFilingBeforeTheLastWorkingMoment() {
        assertTrue(passing.proposal().contains("3.1 อนุมัติให้ยื่นสมัครรางวัล"), passing.proposal());
        assertTrue(passing.proposal().contains("ในนามกรมบังคับคดี"), passing.proposal());
        assertTrue(passing.proposal().contains("ภายในวันศุกร์ที่ 3 ธันวาคม 2564 เวลา 12.00 น."), passing.proposal());
        assertFalse(passing.proposal().contains("เอกสารที่ยังขาด"), passing.proposal());
    }

    @Test
    void missingLettersAreToldAndAskedFor() {
        MemoWords words = MemoComposer.compose(Cases.with(Cases.GOOD, null, new MemoCase.Tally(1, 2)));
        assertTrue(words.facts().contains("ที่นับได้มี 1 จาก 2 ฉบับ ยังไม่ครบถ้วนตามประกาศ"), words.facts());
        assertTrue(words.proposal().contains("เร่งรัดเอกสารที่ยังขาดตามข้อ 2.4"), words.proposal());
    }

    @Test
    void whatCannotBeToldIsToBeSettledBeforeApprovalIsAskedFor() {
        MemoWords words = MemoComposer.compose(Cases.with(Facts.none()));
        assertTrue(words.facts().contains("2.3 คุณสมบัติ ยังตัดสินไม่ได้ จำนวน 6 ข้อ"), words.facts());
        assertTrue(words.proposal().contains("ให้ได้ข้อยุติ"), words.proposal());
        assertFalse(words.proposal().contains("3.1 อนุมัติ"), words.proposal());
    }

    @Test
    void aWorkThatFailsIsNeverProposedForFiling() {
        MemoWords words = MemoComposer.compose(Cases.with(Cases.GOOD.with("started.on", Cases.by("2020-10-01"))));
        assertTrue(words.subject().startsWith("รายงานผลการคัดกรองผลงาน"), words.subject());
        assertTrue(words.facts().contains("ข้อ ๑.๔ (") && words.facts().contains("ไม่ผ่าน"), words.facts());
        assertTrue(words.proposal().contains("เนื่องจากไม่ผ่านข้อ ๑.๔"), words.proposal());
        assertFalse(words.proposal().contains("อนุมัติ"), words.proposal());
    }
}
