package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.initiative.Initiatives;
import th.go.led.rangwan.service.task.TaskBook;

/** Keeps checks, and the tasks of checking again. */
@Dependent
class CheckActs {
    private static final String RECHECK = "task.recheck";

    @Inject
    private Initiatives initiatives;

    @Inject
    private ScreeningBook book;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail audit;

    Initiative changeable(long initiativeId) {
        return initiatives.changeable(initiativeId);
    }

    /** What a check sees that is made now: everything stated so far. */
    ScreeningCheck.Mark mark(CycleDefinition call) {
        return new ScreeningCheck.Mark(
                call.code(),
                call.revision(),
                call.deadline().date(),
                book.last(Initiative.class),
                book.last(InitiativeFact.class),
                book.last(ClauseOverride.class));
    }

    void keep(ScreeningCheck check) {
        book.keep(check);
        audit.record(
                "screening.checked",
                check.initiative() == null
                        ? "cycle:" + check.cycle()
                        : "initiative:" + check.initiative().id(),
                check.cycle() + "/" + check.mark().revision());
    }

    /** Asks the person to check the work again, unless that waits already. */
    void recheck(Initiative work, String cycle, Person asker, Task.Sender from) {
        String subject = subject(cycle, work.id());
        if (!tasks.waits(subject, RECHECK)) {
            tasks.open(
                    new Task.What(
                            RECHECK,
                            "",
                            subject,
                            work.title().th(),
                            work.title().en(),
                            "screening.xhtml?cycle=" + cycle + "&state=CHANGED"),
                    Task.Assignee.person(asker.id()),
                    from,
                    null);
        }
    }

    void recheckDone(String cycle, long work) {
        tasks.done(subject(cycle, work), RECHECK);
    }

    void recheckDone(String cycle) {
        tasks.doneAll(subject(cycle, ""), RECHECK);
    }

    private static String subject(String cycle, Object work) {
        return "screening:" + cycle + ":" + work;
    }
}
