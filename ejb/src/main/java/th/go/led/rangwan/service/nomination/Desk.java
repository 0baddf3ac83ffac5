package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Who acts, when, and the note of it in the trail. */
@Dependent
class Desk {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    Person person() {
        return caller.person();
    }

    /** The caller's id, without reading the person. */
    long personId() {
        return caller.current().personId();
    }

    Instant now() {
        return clock.instant();
    }

    void noted(String act, String subject, String detail) {
        trail.record(act, subject, detail);
    }
}
