package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.CycleLifeService;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Keeps the work lists of a cycle's nominations in step with its life: what is due at the deadline moves with it, who
 * prepares is told, and a cancelled cycle asks of each live nomination where it goes. No nomination is moved here.
 */
@Dependent
public class NominationCycles {
    /** Asks the preparer where a nomination of a cancelled cycle goes. */
    public static final String WHERE_NOW = "task.cycle.cancelled";

    @Inject
    private Nominations nominations;

    @Inject
    private Calls calls;

    @Inject
    private TaskBook tasks;

    @Inject
    private NominationOpening opening;

    @Inject
    private Desk desk;

    void follow(@Observes CycleChanged change) {
        List<Nomination> live = nominations.liveIn(change.cycle());
        if (change.deadlineMoved()) {
            move(change, live);
        }
        if (change.now() == CycleState.CANCELLED) {
            tasks.done("cycle:" + change.cycle(), CycleLifeService.MOVED);
            tasks.move(NominationOpening.dueFrom(change.cycle()), null);
            live.forEach(this::askWhere);
        } else if (change.before() == CycleState.CANCELLED) {
            live.forEach(this::goOn);
            tasks.move(NominationOpening.dueFrom(change.cycle()), due(change.holds()));
        }
    }

    private void move(CycleChanged change, List<Nomination> live) {
        tasks.move(NominationOpening.dueFrom(change.cycle()), due(change.holds()));
        String subject = "cycle:" + change.cycle();
        tasks.done(subject, CycleLifeService.MOVED);
        live.stream()
                .map(Nomination::preparedBy)
                .distinct()
                .forEach(preparer -> tasks.open(
                        new Task.What(
                                CycleLifeService.MOVED,
                                "",
                                subject,
                                told(change, Language.TH),
                                told(change, Language.EN),
                                "cycle-change.xhtml?code=" + change.cycle()),
                        Task.Assignee.person(preparer.id()),
                        sender(),
                        null));
    }

    /** The choice takes the place of the drafting, which has no use until somebody has chosen. */
    private void askWhere(Nomination nomination) {
        opening.endDrafting(nomination);
        Bilingual title = nomination.initiative().title();
        tasks.open(
                new Task.What(
                        WHERE_NOW,
                        "",
                        nomination.subject(),
                        title.th(),
                        title.en(),
                        "cycle-cancelled.xhtml?id=" + nomination.id()),
                Task.Assignee.person(nomination.preparedBy().id()),
                sender(),
                null);
    }

    /** The cycle runs again before anybody has chosen: who was drafting goes on. */
    private void goOn(Nomination nomination) {
        tasks.done(nomination.subject(), WHERE_NOW);
        if (nomination.state() == NominationState.DRAFTING) {
            opening.openDrafting(nomination);
        }
    }

    private String told(CycleChanged change, Language language) {
        String title = calls.current(change.cycle()).title().in(language);
        boolean thai = language == Language.TH;
        String before = ThaiDate.brief(change.held().date(), language);
        String now = change.dateless()
                ? (thai ? "ยังไม่มีกำหนดใหม่" : "no new date yet")
                : ThaiDate.brief(change.holds().date(), language);
        return title + " · " + now + (thai ? " (เดิม " : " (was ") + before + ")";
    }

    private Task.Sender sender() {
        Person person = desk.person();
        return new Task.Sender(person.nameTh(), person.nameEn());
    }

    private static Instant due(DeadlineDefinition holds) {
        return holds == null ? null : Deadline.of(holds).instant();
    }
}
