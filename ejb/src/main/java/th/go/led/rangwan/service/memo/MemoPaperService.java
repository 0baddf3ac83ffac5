package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.paper.MemoDocx;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;

/**
 * Opens memos as PDF: the exact bytes that went out, or a draft as it would look; and as a Word document for the office to
 * work on, which is never the paper itself. Every opening is noted.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class MemoPaperService {
    @Inject
    private Memos memos;

    @Inject
    private MemoPress press;

    @Inject
    private MemoDesk desk;

    /** The paper of that id as it went out; refused when its bytes no longer match their digest, or that of a signature. */
    public MemoFile open(long paperId) {
        Memo memo = memos.ofPaper(paperId);
        RegisteredPaper paper = memo.paper();
        PaperContent content = memo.content();
        desk.note("memo.downloaded", memo.subject(), paper.reference());
        return new MemoFile(name(ThaiDigits.toThai(paper.reference())) + ".pdf", MemoFile.PDF, content.bytes());
    }

    /** The draft of that id with the annotations of the dossier, marked as a draft; refused once it went out. */
    public MemoFile draft(long memoId) {
        Memo memo = memos.readable(memoId);
        memo.requireDraft();
        PaperContent content = new PaperContent(MemoPdf.render(drafted(memo), desk.now()));
        desk.note("memo.downloaded", memo.subject(), "draft");
        return new MemoFile(name("ร่าง " + memo.id()) + ".pdf", MemoFile.PDF, content.bytes());
    }

    /** The memo of that id as a Word document, with its number once it went out. */
    public MemoFile word(long memoId) {
        Memo memo = memos.readable(memoId);
        desk.note("memo.downloaded", memo.subject(), "docx");
        String what = memo.paper() == null
                ? "ร่าง " + memo.id()
                : ThaiDigits.toThai(memo.paper().reference());
        OfficialMemo paper =
                memo.paper() == null ? drafted(memo) : press.numbered(memo, press.annotations(memo.matter()));
        return new MemoFile(name(what) + ".docx", MemoFile.DOCX, MemoDocx.render(paper));
    }

    private OfficialMemo drafted(Memo memo) {
        return press.draft(memo).annotated(press.annotations(memo.matter()));
    }

    private static String name(String what) {
        return ("บันทึกข้อความ " + what).replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
    }
}
