package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.OfficialMemo;

/**
 * Shows the memos of a nomination and keeps its draft. A memo may be written whatever the nomination's state: it also
 * tells of what has been decided.
 */
@Stateless
@RolesAllowed(Role.ANALYST)
public class MemoService {
    @Inject
    private Nominations nominations;

    @Inject
    private Memos memos;

    @Inject
    private CaseReader cases;

    @Inject
    private MemoPress press;

    @Inject
    private MemoDesk desk;

    /**
     * The memos of a nomination.
     *
     * @param memoId the one to read; 0 for the draft, else the newest that stands. Not found when it is another
     *     nomination's
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public MemoSheet sheet(long nominationId, long memoId) {
        nominations.readable(nominationId);
        List<MemoRow> issued = memos.issuedOf(nominationId);
        Memo draft = memos.draftOf(nominationId).orElse(null);
        List<MemoAnnotation> written = press.annotations(nominationId);
        return new MemoSheet(
                issued,
                draft == null ? null : draft(draft),
                chosen(nominationId, Choice.of(issued, draft, memoId), written),
                written.size(),
                desk.writes(),
                desk.registry());
    }

    /** The memos of a nomination that went out, the newest first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public List<MemoRow> issuedOf(long nominationId) {
        nominations.readable(nominationId);
        return memos.issuedOf(nominationId);
    }

    /** Begins a draft with words from the record; when there is one already, it stays as it is. */
    public void compose(long nominationId) {
        Nomination nomination = nominations.changeable(nominationId);
        desk.requireRegistry();
        memos.reserve(nomination);
        if (memos.draftOf(nominationId).isEmpty()) {
            Memo memo = memos.keep(
                    new Memo(nomination, MemoComposer.compose(cases.read(nomination)), desk.person(), desk.now()));
            desk.note("memo.composed", memo.subject(), nomination.subject());
        }
    }

    /** Replaces the draft's words by what the record says now; only when a person asks for it. */
    public void refill(long memoId, long seenVersion) {
        Memo memo = memos.seen(memoId, seenVersion);
        desk.requireRegistry();
        memo.write(MemoComposer.compose(cases.read(memo.nomination())), desk.person(), desk.now());
        desk.note("memo.composed", memo.subject(), "again");
    }

    /** Keeps what was typed; refused at the field, or when somebody changed the draft since. */
    public void save(MemoEdit edit) {
        Memo memo = memos.seen(edit.memoId(), edit.seenVersion());
        desk.requireRegistry();
        memo.write(edit.words(), desk.person(), desk.now());
        desk.note("memo.saved", memo.subject(), "");
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

    private MemoSheet.Reading chosen(long nominationId, Choice choice, List<MemoAnnotation> written) {
        if (choice.id() == 0) {
            return null;
        }
        Memo memo = memos.readable(choice.id());
        if (memo.nomination().id() != nominationId) {
            throw new NotFoundException();
        }
        OfficialMemo paper = press.draft(memo.words());
        OfficialMemo numbered = choice.row()
                .map(row -> paper.issued(row.reference(), ThaiDate.dayOf(row.issuedAt()))
                        .annotated(written.subList(0, Math.min(row.annotations(), written.size()))))
                .orElse(paper.annotated(written));
        return new MemoSheet.Reading(
                memo.id(), memo.version(), memo.state(), choice.row().orElse(null), numbered.printed());
    }
}
