package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Who acts on a sitting and when, and the note of it in the trail. */
@Dependent
class ActDesk {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    Filing.Act act() {
        return new Filing.Act(caller.person(), clock.instant());
    }

    void record(String act, Filing filing) {
        record(act, filing, "");
    }

    void record(String act, Filing filing, String detail) {
        String more = detail.isEmpty() ? "" : " " + detail;
        trail.record(act, filing.set().nomination().subject(), filing.subject() + more);
    }
}
