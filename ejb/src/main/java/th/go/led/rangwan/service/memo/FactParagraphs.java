package th.go.led.rangwan.service.memo;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The ข้อเท็จจริง of a memo, one line a paragraph: deadline, category, clause by clause, documents, internal score. */
final class FactParagraphs {
    private final MemoCase record;

    FactParagraphs(MemoCase record) {
        this.record = record;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("2.1 กำหนดรับสมัคร " + deadline(record.faces()));
        lines.add("2.2 สาขาที่สมัคร " + record.entered() + " ("
                + record.category().name().en() + ")");
        lines.add("2.3 คุณสมบัติ " + verdict(record.judged()) + " รายละเอียดแต่ละข้อ ดังนี้");
        int number = 1;
        for (ClauseVerdict clause : record.judged().clauses()) {
            lines.add(number++ + ") " + clause(clause));
        }
        lines.add("2.4 เอกสารประกอบ " + documents());
        lines.add("2.5 คะแนนตามเกณฑ์ " + score());
        return lines;
    }

    private static String deadline(DeadlineFaces faces) {
        String literal = "ประกาศกำหนดให้ยื่นใบสมัคร “" + faces.asWritten() + "” ";
        String ruling = PaperDates.before(faces.ruling().instant()) + " ตามเวลาในประเทศไทย";
        String reading = faces.other() == null
                ? "ตรงกับ" + ruling
                : "ซึ่งอ่านได้สองทางและยังไม่มีข้อยุติ จึงถือกำหนดที่เร็วกว่า คือ " + ruling + " (อีกทางหนึ่ง คือ "
                        + PaperDates.before(faces.other().instant()) + ")";
        return literal + reading + " เวลาทำการสุดท้ายก่อนปิดรับ คือ "
                + PaperDates.moment(faces.ruling().lastWorkingMoment());
    }

    private static String verdict(CategoryVerdict judged) {
        String later = judged.count(ClauseStanding.AT_FILING) == 0
                ? ""
                : " ส่วนอีก " + judged.count(ClauseStanding.AT_FILING) + " ข้อตรวจเมื่อยื่นใบสมัคร";
        return switch (judged.verdict()) {
            case PASS ->
                "ผลงานผ่านทุกข้อที่ตรวจได้ในขั้นนี้ จำนวน " + judged.count(ClauseStanding.PASS) + " ข้อ" + later;
            case CANNOT_TELL -> "ยังตัดสินไม่ได้ จำนวน " + judged.count(ClauseStanding.CANNOT_TELL) + " ข้อ" + later;
            case FAIL -> "ผลงานไม่ผ่าน จำนวน " + judged.count(ClauseStanding.FAIL) + " ข้อ" + later;
        };
    }

    private static String clause(ClauseVerdict clause) {
        String asked = clause.title().th() + " (" + clause.shortName().th() + ") "
                + clause.standing().label().th();
        if (clause.standing() == ClauseStanding.AT_FILING) {
            return asked;
        }
        String eligible =
                clause.firstEligibleOn() == null ? "" : " จะครบในวันที่ " + PaperDates.day(clause.firstEligibleOn());
        return asked + " " + clause.explanation().th().replace(" · ", " และ") + eligible + overridden(clause);
    }

    private static String overridden(ClauseVerdict clause) {
        if (!clause.overridden()) {
            return "";
        }
        return " (ผลตามหลักเกณฑ์คือ" + clause.computed().label().th() + " "
                + clause.override().capacity().th() + " สั่งเมื่อวันที่ "
                + PaperDates.day(ThaiDate.dayOf(clause.override().at())) + " ให้ถือว่า"
                + clause.standing().label().th() + " โดยให้เหตุผลว่า “"
                + clause.override().reason() + "”)";
    }

    private String documents() {
        List<String> counted = new ArrayList<>();
        if (record.report() != null) {
            counted.add("รายงานการประเมินผลมี " + record.report().have() + " จาก "
                    + record.report().needed() + " ส่วน");
        }
        if (record.letters() != null) {
            counted.add("หนังสือรับรองจากหน่วยงานภายนอกที่นับได้มี "
                    + record.letters().have() + " จาก " + record.letters().needed() + " ฉบับ");
        }
        if (counted.isEmpty()) {
            return "ปรากฏตามแฟ้มใบสมัคร";
        }
        return String.join(" ", counted) + (record.incomplete() ? " ยังไม่ครบถ้วนตามประกาศ" : " ครบถ้วนตามประกาศ");
    }

    private String score() {
        if (record.score() == null) {
            return "ยังไม่มีผลการให้คะแนนภายในกรม";
        }
        String from = "จากผู้ให้คะแนน " + record.score().people() + " คน";
        return record.score().total() == null
                ? "มีผลการให้คะแนนภายในกรมแล้ว" + from
                : record.score().total() + " จาก 100 คะแนน " + from
                        + " เป็นคะแนนภายในกรม มิใช่คะแนนขององค์การสหประชาชาติ";
    }
}
