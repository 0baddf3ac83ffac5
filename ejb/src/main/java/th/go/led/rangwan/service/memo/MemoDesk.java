package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** What every act on a memo needs: who acts, whether the registry is theirs, the moment, and the trail. */
@Dependent
public class MemoDesk {
    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Refuses whoever has no post in the unit whose numbers these are. */
    void requireRegistry() {
        if (!registry()) {
            throw new RefusedException("memo.refused.registry");
        }
    }

    /** Whether the caller has a post in the coordinating unit and a role that works there. */
    boolean registry() {
        return viewer().coordinating() && (writes() || viewer().roles().contains(Role.DIRECTOR));
    }

    /** Whether the caller drafts memos. */
    boolean writes() {
        return viewer().coordinating() && viewer().roles().contains(Role.ANALYST);
    }

    Viewer viewer() {
        return caller.current().viewer();
    }

    Person person() {
        return caller.person();
    }

    Instant now() {
        return clock.instant();
    }

    /** Notes an act on a memo. */
    void note(String act, String subject, String detail) {
        trail.record(act, subject, detail);
    }
}
