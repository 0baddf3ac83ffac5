package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
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
        return new MemoSheet(
                about(matter),
                issued,
                draft == null ? null : draft(draft),
                chosen(matter, Choice.of(issued, draft, wanted), written),
                written.size(),
                desk.registry(matter.unit()));
    }

    /** A unit may have many drafts of circulars at a time, so that only the wanted one counts. */
    private Memo draft(MemoMatter matter, long wanted) {
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

    /** The memo to read: a row that went out, or the draft. */
    private record Choice(long id, Optional<MemoRow> row) {
        static Choice of(List<MemoRow> issued, Memo draft, long wanted) {
            if (wanted != 0) {
                return new Choice(
                        wanted,
                        issued.stream().filter(row -> row.id() == wanted).findFirst());
            }
            if (draft != null) {
                return new Choice(draft.id(), Optional.empty());
            }
            Optional<MemoRow> newest = issued.stream()
                    .filter(row -> row.state() == MemoState.ISSUED)
                    .findFirst()
                    .or(() -> issued.stream().findFirst());
            return new Choice(newest.map(MemoRow::id).orElse(0L), newest);
        }
    }

    private MemoSheet.Reading chosen(MemoMatter matter, Choice choice, List<MemoAnnotation> written) {
        if (choice.id() == 0) {
            return null;
        }
        Memo memo = memos.readable(choice.id());
        if (!Objects.equals(memo.matter().subject(), matter.subject())) {
            throw new NotFoundException();
        }
        OfficialMemo paper = press.draft(memo);
        OfficialMemo numbered = choice.row()
                .map(row -> paper.issued(row.reference(), ThaiDate.dayOf(row.issuedAt()))
                        .annotated(written.subList(0, Math.min(row.annotations(), written.size()))))
                .orElse(paper.annotated(written));
        return new MemoSheet.Reading(
                memo.id(), memo.version(), memo.state(), choice.row().orElse(null), numbered.printed());
    }
}
