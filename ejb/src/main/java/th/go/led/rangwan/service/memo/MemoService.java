package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.service.nomination.Nominations;

/**
 * Shows the memos of a nomination and keeps drafts of any kind. A memo may be written whatever the nomination's state: it
 * also tells of what has been decided.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class MemoService {
    @Inject
    private Nominations nominations;

    @Inject
    private Memos memos;

    @Inject
    private MemoDrafting drafting;

    @Inject
    private MemoReader reader;

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
        MemoMatter matter = MemoMatter.on(nominations.readable(nominationId), desk.coordinating());
        return reader.sheet(matter, memos.issuedOf(nominationId), memoId);
    }

    /** A memo that is on no nomination, with the others on its event; not found for one of a nomination. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public MemoSheet alone(long memoId) {
        Memo memo = memos.readableAlone(memoId);
        MemoMatter matter = memo.matter();
        boolean onlyThis = matter.event() == null || !desk.reads(matter.unit());
        List<MemoRow> issued = onlyThis ? memos.issued(memo).stream().toList() : memos.issuedOn(matter);
        return reader.sheet(matter, issued, memoId);
    }

    /** The memos of a nomination that went out, the newest first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public List<MemoRow> issuedOf(long nominationId) {
        nominations.readable(nominationId);
        return memos.issuedOf(nominationId);
    }

    /** Begins a draft with words from the record; when there is one already, it stays as it is. */
    public void compose(long nominationId) {
        MemoMatter matter = MemoMatter.on(nominations.changeable(nominationId), desk.coordinating());
        desk.requireRegistry(matter.unit());
        memos.reserve(matter);
        if (memos.draftOn(matter).isEmpty()) {
            Memo memo = memos.keep(new Memo(matter, drafting.words(matter), desk.person(), desk.now()));
            desk.note("memo.composed", memo.subject(), matter.subject());
        }
    }

    /** Replaces the draft's words by what the record says now; only when a person asks for it. */
    public void refill(long memoId, long seenVersion) {
        Memo memo = memos.seen(memoId, seenVersion);
        desk.requireRegistry(memo.matter().unit());
        memo.write(drafting.words(memo.matter()), desk.person(), desk.now());
        desk.note("memo.composed", memo.subject(), "again");
    }

    /** Keeps what was typed; refused at the field, or when somebody changed the draft since. */
    public void save(MemoEdit edit) {
        Memo memo = memos.seen(edit.memoId(), edit.seenVersion());
        desk.requireRegistry(memo.matter().unit());
        memo.write(edit.words(), desk.person(), desk.now());
        desk.note("memo.saved", memo.subject(), "");
    }
}
