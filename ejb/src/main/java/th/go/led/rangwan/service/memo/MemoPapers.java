package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RoutePaper;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.decision.PaperRoute;
import th.go.led.rangwan.service.decision.RoutedPaper;
import th.go.led.rangwan.service.decision.RoutedPapers;

/** Memos that are on no application, on their routes: reports on events, and circulars. */
@ApplicationScoped
public class MemoPapers implements RoutedPapers {
    private static final String SUBJECT = "memo:";

    @Inject
    private Memos memos;

    @Inject
    private PaperRoute route;

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.REPORT_MEMO, PaperKind.CIRCULAR);
    }

    @Override
    public boolean holds(String subject) {
        return subject.matches(SUBJECT + "\\d{1,18}");
    }

    @Override
    public void requireReadable(String subject) {
        memos.readableAlone(id(subject));
    }

    @Override
    public void ready(Set<String> subjects) {
        if (!subjects.isEmpty()) {
            memos.load(subjects.stream().map(MemoPapers::id).collect(Collectors.toSet()));
        }
    }

    @Override
    public RoutedPaper paper(String subject) {
        Memo memo = memos.existing(id(subject));
        return of(memo, memo.writtenBy());
    }

    /** The memo as its route needs it when that person sends it. */
    RoutedPaper of(Memo memo, Person sender) {
        MemoKind kind = memo.matter().kind();
        boolean report = kind == MemoKind.EVENT_REPORT;
        String words = memo.words().subject();
        return new RoutedPaper(
                new RoutePaper(report ? PaperKind.REPORT_MEMO : PaperKind.CIRCULAR, memo.subject(), null),
                new Bilingual(
                        (report ? "บันทึกรายงาน เรื่อง " : "หนังสือเวียน เรื่อง ") + words,
                        (report ? "Report memo: " : "Circular: ") + words),
                sender,
                memo.matter().unit(),
                null);
    }

    @Override
    public String page(RouteStep step) {
        return "memo-paper.xhtml?memo=" + id(step.paper());
    }

    @Override
    public void routedTo(String subject, Set<Long> postIds) {
        postIds.forEach(memos.existing(id(subject))::routeTo);
    }

    @Override
    public void recalled(RouteStep step, Instant at) {
        route.leaveDesk(step.paper());
    }

    @Override
    public void takenBack(String subject, Instant at) {
        route.takenBack(subject);
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
