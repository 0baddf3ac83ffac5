package th.go.led.rangwan.service.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.SourceDefinition;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.rule.Verdict;

/**
 * Words a memo from the record, in the order of a staff paper: เรื่องเดิม, ข้อเท็จจริง, ข้อเสนอ. It never proposes filing
 * a work that fails a clause, and says what must be settled before a decision when that cannot be told yet.
 */
final class MemoComposer {
    private final MemoCase record;

    private MemoComposer(MemoCase record) {
        this.record = record;
    }

    /** The words of a memo on that record. */
    static MemoWords compose(MemoCase record) {
        MemoComposer composer = new MemoComposer(record);
        return new MemoWords(
                composer.subject(),
                record.parties().head(),
                composer.cause(),
                String.join("\n", new FactParagraphs(record).lines()),
                String.join("\n", composer.proposal()),
                MemoClose.CONSIDER);
    }

    private boolean fails() {
        return record.judged().verdict() == Verdict.FAIL;
    }

    private String subject() {
        String asks = fails() ? "รายงานผลการคัดกรองผลงานเพื่อสมัครรางวัล " : "ขออนุมัติยื่นสมัครรางวัล ";
        String subject = asks + record.award() + " ผลงาน " + record.title();
        return subject.length() <= PaperMatter.SUBJECT_LIMIT
                ? subject
                : subject.substring(0, PaperMatter.SUBJECT_LIMIT - 1) + "…";
    }

    private String cause() {
        MemoCase.Parties parties = record.parties();
        String call = "ตามที่" + record.call().award().giver().th() + " ได้ประกาศรับสมัครรางวัล " + record.award()
                + source() + " นั้น";
        String prepared = parties.owner().equals(parties.coordinating())
                ? parties.coordinating() + "ได้จัดทำใบสมัครผลงาน “" + record.title() + "” ใน" + record.entered()
                        + " และตรวจสอบข้อมูลในแฟ้มแล้ว"
                : parties.owner() + "ได้เสนอผลงาน “" + record.title() + "” เพื่อสมัครใน" + record.entered() + " และ"
                        + parties.coordinating() + "ได้จัดทำใบสมัครพร้อมทั้งตรวจสอบข้อมูลในแฟ้มแล้ว";
        return call + "\n" + prepared;
    }

    private String source() {
        return record.call().sources().stream()
                .filter(source -> source.number() != null && source.date() != null)
                .findFirst()
                .map(MemoComposer::reference)
                .orElse("");
    }

    private static String reference(SourceDefinition source) {
        return " ซึ่งมีสาระสำคัญปรากฏตามหนังสือ ที่ " + source.number() + " ลงวันที่ " + PaperDates.day(source.date());
    }

    private List<String> proposal() {
        return switch (record.judged().verdict()) {
            case PASS -> approval();
            case CANNOT_TELL -> settling();
            case FAIL -> waiting();
        };
    }

    private List<String> approval() {
        List<String> asks = new ArrayList<>();
        asks.add("อนุมัติให้ยื่นสมัครรางวัล " + record.award() + " ผลงาน “" + record.title() + "” ใน" + record.entered()
                + " ในนาม" + record.parties().department());
        if (record.incomplete()) {
            asks.add("มอบหมายให้" + record.parties().coordinating()
                    + "เร่งรัดเอกสารที่ยังขาดตามข้อ 2.4 ให้ครบถ้วนก่อนยื่นใบสมัคร");
        }
        asks.add("มอบหมายให้" + record.parties().coordinating()
                + "จัดเตรียมชุดเอกสารและยื่นใบสมัครผ่านเว็บไซต์ของผู้จัดให้แล้วเสร็จภายใน"
                + PaperDates.moment(record.faces().ruling().lastWorkingMoment()));
        return numbered(considered("เห็นควรดำเนินการ ดังนี้"), asks);
    }

    private List<String> settling() {
        return numbered(
                considered("เห็นว่ายังไม่อาจสรุปได้ว่าผลงานมีคุณสมบัติครบถ้วน จึงเห็นควรดำเนินการ ดังนี้"),
                List.of(
                        "ให้หน่วยงานที่เกี่ยวข้องจัดส่งข้อมูลหรือวินิจฉัย" + deciding(ClauseStanding.CANNOT_TELL)
                                + " ตามข้อ 2.3 ให้ได้ข้อยุติ",
                        "เมื่อได้ข้อยุติว่ามีคุณสมบัติครบถ้วนแล้ว ให้"
                                + record.parties().coordinating()
                                + "เสนอขออนุมัติยื่นสมัครก่อน"
                                + PaperDates.moment(record.faces().ruling().lastWorkingMoment())));
    }

    private List<String> waiting() {
        return numbered(
                considered("เห็นควรดำเนินการ ดังนี้"),
                List.of(
                        "ไม่ยื่นสมัครผลงานนี้ใน" + record.entered() + " ของรอบนี้ เนื่องจากไม่ผ่าน"
                                + deciding(ClauseStanding.FAIL),
                        "มอบหมายให้" + record.parties().coordinating() + "นำผลงานไว้ในทะเบียนเพื่อพิจารณาในรอบต่อไป"));
    }

    private String considered(String verdict) {
        return record.parties().coordinating() + "พิจารณาแล้ว " + verdict;
    }

    private String deciding(ClauseStanding standing) {
        return record.judged().clauses().stream()
                .filter(clause -> clause.standing() == standing)
                .map(ClauseVerdict::title)
                .map(title -> title.th())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> numbered(String lead, List<String> asks) {
        List<String> lines = new ArrayList<>(List.of(lead));
        asks.forEach(ask -> lines.add("3." + lines.size() + " " + ask));
        return lines;
    }
}
