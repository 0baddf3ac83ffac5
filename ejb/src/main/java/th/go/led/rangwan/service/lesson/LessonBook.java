package th.go.led.rangwan.service.lesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Who writes a lesson, when, and the note of it in the trail. */
@Dependent
class LessonBook {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    Person person() {
        return caller.person();
    }

    long unitId() {
        return caller.current().unitId();
    }

    Instant now() {
        return clock.instant();
    }

    void noted(String act, LessonLearned lesson, String detail) {
        trail.record(act, lesson.subject(), detail);
    }
}
