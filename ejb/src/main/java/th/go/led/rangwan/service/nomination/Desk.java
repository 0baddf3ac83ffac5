package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;

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

    /** The caller, for noting who wrote something, without reading the person. */
    Person writer() {
        return caller.reference();
    }

    /** The caller's name, without reading the person. */
    Bilingual name() {
        CallerSheet sheet = caller.current();
        return new Bilingual(sheet.nameTh(), sheet.nameEn());
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
