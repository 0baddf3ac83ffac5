package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.decision.PaperRoute;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.OfficialMemo;

/** Puts the memos on one matter together for a page. */
@Dependent
class MemoReader {
    @Inject
    private Memos memos;

    @Inject
    private MemoPress press;

    @Inject
    private MemoCapacities capacities;

    @Inject
    private PaperRoute route;

    @Inject
    private MemoDesk desk;

    /**
     * The sheet of a matter.
     *
     * @param issued the memos on it that went out
     * @param wanted the memo to read; 0 for the draft, else the newest that stands; not found when it is of another matter
     */
    MemoSheet sheet(MemoMatter matter, List<MemoRow> issued, long wanted) {
        Memo draft = draft(matter, wanted);
        List<MemoAnnotation> written = press.annotations(matter);
        Memo chosen = chosen(matter, choice(issued, draft, wanted));
        return new MemoSheet(
                about(matter),
                issued,
                draft == null ? null : draft(draft),
                chosen == null ? null : reading(chosen, issued, written),
                written.size(),
                desk.registry(matter.unit()),
                chosen == null ? new MemoSheet.Pen(List.of(), List.of()) : pen(chosen));
    }

    private MemoSheet.Pen pen(Memo memo) {
        boolean away = memo.matter().nomination() == null && route.onItsWay(memo.subject());
        return new MemoSheet.Pen(
                choices(MemoSignature.Kind.SIGNED, memo),
                away ? List.of() : choices(MemoSignature.Kind.APPROVED, memo));
    }

    private List<MemoSheet.Choice> choices(MemoSignature.Kind kind, Memo memo) {
        boolean open = memo.state() == MemoState.DRAFT ? kind == MemoSignature.Kind.SIGNED : memo.mayGet(kind);
        return open
                ? capacities.offered(kind, memo.matter()).stream()
                        .filter(capacity -> memo.state() == MemoState.DRAFT
                                || kind == MemoSignature.Kind.APPROVED
                                || memo.bears(capacities.block(capacity).lines()))
                        .map(capacity -> new MemoSheet.Choice(
                                capacity.key(), new Bilingual(capacity.lineTh(), capacity.lineEn())))
                        .toList()
                : List.of();
    }

    /**
     * A unit may have many drafts of circulars at a time, so that only the wanted one counts. Who reads a memo because its
     * route led to them sees no draft.
     */
    private Memo draft(MemoMatter matter, long wanted) {
        if (matter.nomination() == null && !desk.reads(matter.unit())) {
            return null;
        }
        if (matter.kind() != MemoKind.CIRCULAR) {
            return memos.draftOn(matter).orElse(null);
        }
        Memo memo = memos.readable(wanted);
        return memo.state() == MemoState.DRAFT ? memo : null;
    }

    private static MemoSheet.About about(MemoMatter matter) {
        OrgUnit unit = matter.unit();
        return switch (matter.kind()) {
            case APPLICATION -> new MemoSheet.About(matter.kind(), null, null);
            case EVENT_REPORT ->
                new MemoSheet.About(
                        matter.kind(),
                        matter.event().id(),
                        matter.event().content().name());
            case CIRCULAR -> new MemoSheet.About(matter.kind(), null, new Bilingual(unit.nameTh(), unit.nameEn()));
        };
    }

    private static MemoSheet.Draft draft(Memo memo) {
        return new MemoSheet.Draft(
                memo.id(),
                memo.version(),
                memo.words(),
                new Bilingual(memo.writtenBy().nameTh(), memo.writtenBy().nameEn()),
                memo.writtenAt());
    }

    /** The memo to read: the wanted one, the draft, or the newest that stands. */
    private static long choice(List<MemoRow> issued, Memo draft, long wanted) {
        if (wanted != 0) {
            return wanted;
        }
        return draft != null
                ? draft.id()
                : issued.stream()
                        .filter(row -> row.state() == MemoState.ISSUED)
                        .findFirst()
                        .or(() -> issued.stream().findFirst())
                        .map(MemoRow::id)
                        .orElse(0L);
    }

    private Memo chosen(MemoMatter matter, long id) {
        if (id == 0) {
            return null;
        }
        Memo memo = memos.readable(id);
        if (!memo.matter().subject().equals(matter.subject())) {
            throw new NotFoundException();
        }
        return memo;
    }

    private MemoSheet.Reading reading(Memo memo, List<MemoRow> issued, List<MemoAnnotation> written) {
        Optional<MemoRow> numberedAs =
                issued.stream().filter(row -> row.id() == memo.id()).findFirst();
        OfficialMemo numbered =
                memo.paper() == null ? press.draft(memo).annotated(written) : press.numbered(memo, written);
        return new MemoSheet.Reading(
                memo.id(),
                memo.version(),
                memo.state(),
                numberedAs.orElse(null),
                numbered.printed(),
                memo.signatures().stream().map(MemoReader::signed).toList());
    }

    private static MemoSheet.Signed signed(MemoSignature one) {
        return new MemoSheet.Signed(
                one.kind(),
                new Bilingual(one.person().nameTh(), one.person().nameEn()),
                one.capacity(),
                one.signedAt(),
                one.sha256(),
                one.recalledAt());
    }
}
