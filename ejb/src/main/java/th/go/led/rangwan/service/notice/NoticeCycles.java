package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.nomination.Nominations;

/** A cycle was cancelled, or its deadline moved: the coordinating unit, and the heads of units that apply, know at once. */
@Dependent
public class NoticeCycles {
    @Inject
    private NoticeBook notices;

    @Inject
    private Nominations nominations;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private Readers readers;

    @Inject
    private Clock clock;

    void follow(@Observes CycleChanged change) {
        if (change.now() == CycleState.CANCELLED || change.deadlineMoved()) {
            Bilingual call = cycles.current(change.cycle()).title();
            String subject = cycles.cycle(change.cycle()).subject();
            String key = change.now() == CycleState.CANCELLED ? "notice.cycle.cancelled" : "notice.cycle.moved";
            notices.toKnow(
                    concerned(change.cycle()),
                    new Task.What(
                            key, change.reason(), subject, call.th(), call.en(), "cycle.xhtml?code=" + change.cycle()),
                    true);
        }
    }

    private Set<Person> concerned(String cycle) {
        Set<Person> concerned = new LinkedHashSet<>(people.coordinators());
        nominations.liveIn(cycle).stream()
                .map(Nomination::initiative)
                .map(work -> work.ownerUnit())
                .distinct()
                .flatMap(unit -> people.headOf(unit).stream())
                .forEach(head -> concerned.addAll(readers.of(head, clock.instant())));
        return concerned;
    }
}
