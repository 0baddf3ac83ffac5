package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.Registry;
import th.go.led.rangwan.service.paper.SignatureBlock;

/** Numbers a draft and keeps its exact paper, in the running transaction. */
@Dependent
class MemoIssuing {
    @Inject
    private MemoPress press;

    @Inject
    private Registry registry;

    @Inject
    private MemoApprovals approvals;

    @Inject
    private MemoDesk desk;

    /** Issues it with the signature block of whoever leads its unit now. */
    void issue(Memo memo) {
        issue(memo, press.signature(memo.matter().unit()));
    }

    /** Issues it with that signature block; refused to who has no post in its unit, and unless it is a draft. */
    void issue(Memo memo, SignatureBlock block) {
        MemoMatter matter = memo.matter();
        desk.requireRegistry(matter.unit());
        memo.requireDraft();
        List<MemoAnnotation> written = press.annotations(matter);
        OfficialMemo paper = press.draft(memo, block).annotated(written);
        Instant now = desk.now();
        LocalDate today = ThaiDate.dayOf(now);
        RegisteredPaper numbered = registry.issue(
                matter.unit(),
                matter.kind().series(),
                matter.registered(memo.words().subject()),
                reference -> new PaperContent(MemoPdf.render(paper.issued(reference, today), now)));
        memo.issue(numbered, written.size(), block.lines());
        approvals.issued(memo);
        desk.note("memo.issued", memo.subject(), numbered.reference() + " sha256 " + numbered.sha256());
    }
}
