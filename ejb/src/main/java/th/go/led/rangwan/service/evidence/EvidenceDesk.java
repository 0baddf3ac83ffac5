package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Who acts on evidence, when, and the note of it in the trail. */
@Dependent
class EvidenceDesk {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    Person person() {
        return caller.person();
    }

    Instant now() {
        return clock.instant();
    }

    void noted(String act, EvidenceItem item) {
        noted(act, item.folder().subject(), "item:" + item.id());
    }

    void noted(String act, String subject, String detail) {
        trail.record(act, subject, detail);
    }
}
