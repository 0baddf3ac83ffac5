package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;

/** Begins circulars (หนังสือเวียน) of one's own unit; they are edited and numbered like any memo. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class CircularService {
    @Inject
    private Memos memos;

    @Inject
    private MemoDesk desk;

    /**
     * Begins a draft of the caller's unit.
     *
     * @param subject the เรื่อง line; an empty or too long one is refused at the field {@code subject}
     * @return the draft's id
     */
    public long begin(String subject) {
        MemoMatter matter = MemoMatter.circular(desk.unit());
        Memo memo = memos.keep(new Memo(matter, MemoDrafting.circular(subject), desk.person(), desk.now()));
        desk.note("memo.composed", memo.subject(), matter.subject());
        return memo.id();
    }
}
