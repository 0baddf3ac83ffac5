package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.decision.PaperRoute;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** What every act on a memo needs: who acts, whether the registry is theirs, the moment, and the trail. */
@Dependent
public class MemoDesk {
    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private PaperRoute route;

    /** Refuses whoever has no post in the unit whose numbers these are. */
    void requireRegistry(OrgUnit unit) {
        if (!registry(unit)) {
            throw new RefusedException("memo.refused.registry", new Bilingual(unit.nameTh(), unit.nameEn()));
        }
    }

    /** Refuses what would change a paper under the hands of whom it waits for. */
    void requireNotOnItsWay(Memo memo) {
        if (route.onItsWay(memo.subject())) {
            throw new RefusedException("memo.refused.onItsWay");
        }
    }

    /** Whether the caller drafts, numbers and cancels the unit's memos: its analysts and directors do. */
    boolean registry(OrgUnit unit) {
        return viewer().unitIds().contains(unit.id()) && works();
    }

    /** Whether the caller may read the unit's papers. */
    boolean reads(OrgUnit unit) {
        return viewer().reads(unit.id(), Set.of()).allowed();
    }

    /** Whether the caller's role writes papers at all. */
    boolean works() {
        return viewer().roles().contains(Role.ANALYST) || viewer().roles().contains(Role.DIRECTOR);
    }

    /** The unit of the caller's first post; refused for whoever holds none. */
    OrgUnit unit() {
        return people.unit(caller.current().unitId()).orElseThrow(() -> new RefusedException("memo.refused.unit"));
    }

    /** The unit that coordinates applications, which writes of them and of events. */
    OrgUnit coordinating() {
        return people.coordinatingUnit();
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
