package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.event.Events;

/** Reports on events by memo: the memo of the call of UNPSA 2022 is one. Written by the coordinating unit. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EventMemoService {
    @Inject
    private Events events;

    @Inject
    private Memos memos;

    @Inject
    private MemoDrafting drafting;

    @Inject
    private MemoDesk desk;

    /** The memos on an event, which its page shows; none for whoever may not read the coordinating unit's papers. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public EventMemos of(long eventId) {
        CycleEvent event = events.existing(eventId);
        MemoMatter matter = MemoMatter.of(event, desk.coordinating());
        if (!desk.reads(matter.unit())) {
            return EventMemos.NONE;
        }
        boolean writes = desk.registry(matter.unit());
        return new EventMemos(
                memos.draftOn(matter).map(Memo::id).orElse(0L),
                memos.issuedOn(matter),
                writes && event.attended(),
                true);
    }

    /**
     * Begins a draft with words from the event's record; when there is one already, it stays as it is. Refused while
     * nobody of ours is known to have been there.
     *
     * @return the draft's id
     */
    public long compose(long eventId) {
        CycleEvent event = events.existing(eventId);
        MemoMatter matter = MemoMatter.of(event, desk.coordinating());
        desk.requireRegistry(matter.unit());
        if (!event.attended()) {
            throw new RefusedException("memo.refused.event");
        }
        memos.reserve(matter);
        return memos.draftOn(matter).map(Memo::id).orElseGet(() -> begin(matter));
    }

    private long begin(MemoMatter matter) {
        Memo memo = memos.keep(new Memo(matter, drafting.words(matter), desk.person(), desk.now()));
        desk.note("memo.composed", memo.subject(), matter.subject());
        return memo.id();
    }
}
