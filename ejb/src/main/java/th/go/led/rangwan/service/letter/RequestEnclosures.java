package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.service.initiative.WorkSummary;
import th.go.led.rangwan.service.letter.LetterParties.LetterCase;
import th.go.led.rangwan.service.paper.Booklet;
import th.go.led.rangwan.service.paper.BookletPdf;
import th.go.led.rangwan.service.paper.TextDocx;

/** What goes with every request: the summary of the work, the points to cover, and an English model to adapt. */
final class RequestEnclosures {
    private final LetterCase parties;
    private final WorkSummary summary;

    RequestEnclosures(LetterCase parties, WorkSummary summary) {
        this.parties = parties;
        this.summary = summary;
    }

    /** The files in the order in which the letter lists them. */
    List<Enclosure> files(Instant producedAt) {
        return List.of(
                new Enclosure(
                        "1-สรุปข้อมูลผลงาน.pdf", Enclosure.PDF, new FactSheetPaper(summary, parties).pdf(producedAt)),
                new Enclosure("2-ประเด็นที่ขอให้กล่าวถึง.pdf", Enclosure.PDF, points(producedAt)),
                new Enclosure("3-model-letter.docx", Enclosure.DOCX, TextDocx.render(model())));
    }

    private byte[] points(Instant producedAt) {
        String department = parties.department().th();
        return BookletPdf.render(
                new Booklet(
                        "ประเด็นที่ขอให้กล่าวถึงในหนังสือรับรอง",
                        department,
                        "",
                        department,
                        List.of(
                                new Booklet.Section(
                                        "หนังสือที่กรรมการรับได้",
                                        "",
                                        "- อยู่บนหัวกระดาษของหน่วยงานท่าน มีวันที่ ลายมือชื่อ ชื่อ และตำแหน่งของผู้ลงนาม\n"
                                                + "- ระบุชื่อผลงานภาษาอังกฤษ: "
                                                + parties.work().en()
                                                + "\n- เขียนเป็นภาษาอังกฤษ (หรือภาษาทางการอื่นขององค์การสหประชาชาติ)"),
                                new Booklet.Section(
                                        "1. ความสำคัญ (Importance)",
                                        "",
                                        "ผลงานแก้ปัญหาใด ใครเดือดร้อนจากปัญหานั้น และเหตุใดจึงสำคัญในสายตาของหน่วยงานท่าน"),
                                new Booklet.Section(
                                        "2. คุณค่า (Value)",
                                        "",
                                        "ผลงานต่างจากวิธีเดิมอย่างไร และประชาชนหรือหน่วยงานท่านได้ประโยชน์อะไร"),
                                new Booklet.Section(
                                        "3. ผลสำเร็จที่เกิดขึ้นจริง (Real results)",
                                        "",
                                        "สิ่งที่ท่านเห็นว่าเกิดขึ้นแล้ว ถ้ามีตัวเลขหรือตัวอย่างที่ท่านทราบเอง โปรดระบุ"
                                                + " ตัวเลขของกรมอยู่ในสรุปข้อมูลผลงาน"),
                                new Booklet.Section(
                                        "ความสัมพันธ์ของท่านกับผลงาน",
                                        "",
                                        "หน่วยงานท่านรู้จักผลงานนี้ในฐานะใด เช่น ผู้รับบริการ ภาคี หรือผู้ประเมิน"))),
                producedAt);
    }

    private List<String> model() {
        String department = parties.department().en();
        String work = parties.work().en();
        return List.of(
                "[Letterhead of your organisation]",
                "[Date]",
                "To the Evaluation Committee, " + parties.call().en(),
                "Letter of Reference: “" + work + "”, " + department + ", Thailand",
                "I write on behalf of " + parties.body().en() + " in support of “" + work
                        + "”, an initiative of the " + department
                        + ". We know this initiative as [partner / user / observer] since [year].",
                "Importance. [Which problem does it address, and who is affected? Why does it matter from where you stand?]",
                "Value. [What does it do differently from before? What have people, or your organisation, gained from it?]",
                "Real results. [What have you seen happen? Name figures or examples that you know yourself.]",
                "For these reasons we recommend the initiative without reservation.",
                "Yours faithfully,",
                "[Signature]",
                "[Name]",
                "[Position, " + parties.body().en() + "]",
                "[Telephone, e-mail]");
    }
}
