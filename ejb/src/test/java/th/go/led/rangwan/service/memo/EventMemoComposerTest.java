package th.go.led.rangwan.service.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The report on an event, held against the memo of the call, which is one. */
class EventMemoComposerTest {
    private static final EventContent BRIEFING = new EventContent(
            EventKind.BRIEFING,
            Bilingual.same(
                    "การประชุมชี้แจงและแลกเปลี่ยนเรียนรู้แนวทางการสมัครรางวัล United Nations Public Service Awards"),
            "ผ่านระบบ Zoom Application",
            LocalDate.of(2021, 10, 7),
            LocalTime.of(9, 0),
            LocalTime.of(11, 30),
            "บันทึกข้อความ");

    private static EventCase record(String venue, List<EventCase.Owed> owed) {
        return new EventCase(
                "กรมบังคับคดี",
                "อธิบดีกรมบังคับคดี",
                "กลุ่มพัฒนาระบบบริหาร",
                new EventContent(
                        BRIEFING.kind(),
                        BRIEFING.name(),
                        venue,
                        BRIEFING.date(),
                        BRIEFING.from(),
                        BRIEFING.to(),
                        BRIEFING.source()),
                List.of(
                        new EventCase.Attendee("นักวิเคราะห์ฯ 1", "นักวิเคราะห์นโยบายและแผนปฏิบัติการ"),
                        new EventCase.Attendee("นักวิเคราะห์ฯ 2", "")),
                "ประเภทรางวัลมี 4 สาขา\n1) การส่งเสริมนวัตกรรม",
                owed);
    }

    private final MemoWords words = EventMemoComposer.compose(record(
            "ผ่านระบบ Zoom Application",
            List.of(new EventCase.Owed("เตรียมร่างคำตอบ 12 ข้อคำถาม", "นักวิเคราะห์ฯ 1", LocalDate.of(2021, 10, 20)))));

    @Test
    void theCauseIsWordedAsTheMemoOfTheCallIs() {
        assertEquals(
                "ตามที่กรมบังคับคดี ได้มอบกลุ่มพัฒนาระบบบริหาร เข้าร่วม"
                        + BRIEFING.name().th()
                        + " ในวันพฤหัสบดีที่ 7 ตุลาคม 2564 เวลา 09.00 - 11.30 น. ผ่านระบบ Zoom Application"
                        + " โดยกลุ่มพัฒนาระบบบริหารได้มอบหมายนักวิเคราะห์ฯ 1 ตำแหน่ง นักวิเคราะห์นโยบายและแผนปฏิบัติการ"
                        + "และนักวิเคราะห์ฯ 2 เข้าร่วมตามวันและเวลาดังกล่าว ซึ่งสามารถสรุปรายละเอียดการประชุมได้ ดังนี้",
                words.cause().replace(" และนักวิเคราะห์ฯ 2", "และนักวิเคราะห์ฯ 2"));
    }

    @Test
    void whatWasBroughtBackStandsAsItWasTold() {
        assertEquals("ประเภทรางวัลมี 4 สาขา\n1) การส่งเสริมนวัตกรรม", words.facts());
    }

    @Test
    void whatFollowsIsProposedWithOwnerAndDay() {
        assertTrue(
                words.proposal()
                        .contains("1) เตรียมร่างคำตอบ 12 ข้อคำถาม โดยนักวิเคราะห์ฯ 1 ภายในวันที่ 20 ตุลาคม 2564"),
                words.proposal());
        assertEquals(MemoClose.INFORM_AND_CONSIDER, words.closing());
        assertEquals("อธิบดีกรมบังคับคดี", words.addressee());
    }

    @Test
    void withNothingToFollowItOnlyInforms() {
        MemoWords told = EventMemoComposer.compose(record("สำนักงาน ก.พ.ร.", List.of()));
        assertEquals(MemoClose.INFORM, told.closing());
        assertTrue(told.cause().contains(" ณ สำนักงาน ก.พ.ร. โดย"), told.cause());
        assertFalse(told.proposal().contains("1)"), told.proposal());
    }

    @Test
    void itsPartsStandWithoutHeadings() {
        assertEquals(
                List.of("", "", "1)", "", "1)"),
                MemoLines.body(MemoKind.EVENT_REPORT, words).stream()
                        .map(paragraph -> paragraph.label())
                        .toList());
        words.checked(MemoKind.EVENT_REPORT);
    }
}
