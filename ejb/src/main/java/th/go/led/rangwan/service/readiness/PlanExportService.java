package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.Workbook;

/** Gives a readiness plan out as a workbook (XLSX): its gaps, and the quarters with plan, actual and checks. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PlanExportService {
    private static final Bilingual GAPS = new Bilingual("สิ่งที่ยังขาด", "Gaps");
    private static final Bilingual QUARTERS = new Bilingual("รายไตรมาส", "Quarters");

    @Inject
    private ReadinessService plans;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Writes the plan in the caller's language; not found when it is not the caller's to see.
     *
     * @throws IOException when the stream fails; the stream stays open
     */
    public void export(long planId, OutputStream out) throws IOException {
        ReadinessSheet sheet = plans.sheet(planId);
        Language language = caller.current().language();
        try (Workbook book = new Workbook(language)) {
            gaps(book, sheet, language);
            quarters(book, sheet, language);
            book.write(out);
        }
        audit.record("readiness.exported", "readiness:" + planId, "");
    }

    private static void gaps(Workbook book, ReadinessSheet sheet, Language language) {
        book.begin(
                GAPS,
                sheet.plan().title(),
                words(
                        language,
                        new Bilingual("สิ่งที่ขาด", "What is missing"),
                        new Bilingual("ข้อหรือเกณฑ์", "Clause or criterion"),
                        new Bilingual("ที่มาของข้อ", "Asked for by"),
                        new Bilingual("สิ่งที่ต้องทำ", "What is to be done"),
                        new Bilingual("ผู้รับผิดชอบ", "Owner"),
                        new Bilingual("กำหนด", "Due"),
                        new Bilingual("ค่าฐาน", "Baseline"),
                        new Bilingual("ตอนนี้", "Now"),
                        new Bilingual("เป้า", "Target"),
                        new Bilingual("หน่วยนับ", "Unit"),
                        new Bilingual("ที่มาของตัวเลข", "Source"),
                        new Bilingual("สถานะ", "State"),
                        new Bilingual("ปิดเมื่อ", "Closed on"),
                        new Bilingual("สิ่งที่ยืนยัน", "Proof")));
        sheet.groups().stream().flatMap(group -> group.items().stream()).forEach(item -> book.row(row(item, language)));
    }

    private static List<Object> row(ItemRow item, Language language) {
        return Arrays.asList(
                item.gap().need(),
                item.gap().title(),
                asked(item.gap().ground()),
                item.action(),
                item.owner() == null ? null : item.owner().title(),
                item.due() == null ? null : ThaiDate.brief(item.due(), language),
                item.figures().baseline(),
                item.figures().now(),
                item.figures().target(),
                item.figures().unit(),
                item.figures().source(),
                stands(item),
                item.closedOn() == null ? null : ThaiDate.brief(item.closedOn(), language),
                item.proof());
    }

    private static Bilingual asked(GapGround ground) {
        return switch (ground) {
            case PAPER -> new Bilingual("คำของบันทึก", "The memo's words");
            case CALL -> new Bilingual("ประกาศ", "The call");
            case CRITERION -> new Bilingual("เกณฑ์ (คะแนนภายในกรม)", "A criterion (internal scores)");
            case OWN -> new Bilingual("กรมเพิ่มเอง", "Ourselves");
        };
    }

    private static Bilingual stands(ItemRow item) {
        if (item.late()) {
            return new Bilingual("เลยกำหนด", "Overdue");
        }
        return switch (item.state()) {
            case OPEN -> new Bilingual("ยังไม่ปิด", "Open");
            case RECHECK -> new Bilingual("ตรวจซ้ำ", "To be rechecked");
            case CLOSED -> new Bilingual("ปิดแล้ว", "Closed");
        };
    }

    private static void quarters(Workbook book, ReadinessSheet sheet, Language language) {
        book.begin(
                QUARTERS,
                sheet.plan().title(),
                words(
                        language,
                        new Bilingual("ไตรมาส", "Quarter"),
                        new Bilingual("แผน", "Planned"),
                        new Bilingual("จริง", "Closed"),
                        new Bilingual("ตรวจเมื่อ", "Checked"),
                        new Bilingual("ตรวจโดย", "By"),
                        new Bilingual("ข้อสังเกต", "Remark")));
        sheet.quarters()
                .forEach(quarter -> book.row(Arrays.asList(
                        quarter.point().quarter().months(),
                        quarter.point().planned(),
                        quarter.point().closed(),
                        quarter.checkedAt(),
                        quarter.checkedBy(),
                        quarter.words())));
    }

    private static List<String> words(Language language, Bilingual... words) {
        return Stream.of(words).map(one -> one.in(language)).toList();
    }
}
