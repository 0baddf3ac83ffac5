package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CyclePublished;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.FactStated;
import th.go.led.rangwan.service.task.TaskBook;

/** Opens and ends the tasks of rulings; a ruling given in whatever way answers the requests that wait for it. */
@Dependent
class RulingTasks {
    private static final String RULE = "task.ruling";

    @Inject
    private ScreeningBook book;

    @Inject
    private TaskBook tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private CheckActs checks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void open(RulingRequest request, AskedFact matter) {
        Initiative work = request.initiative();
        tasks.open(
                new Task.What(
                        RULE,
                        "",
                        request.subject(),
                        work.title().th() + " · " + matter.label().th(),
                        work.title().en() + " · " + matter.label().en(),
                        "ruling.xhtml?id=" + request.id()),
                Task.Assignee.person(request.question().asked().id()),
                new Task.Sender(request.askedBy().nameTh(), request.askedBy().nameEn()),
                request.question().due());
    }

    void done(RulingRequest request) {
        tasks.done(request.subject(), RULE);
    }

    /** What a new revision of the call does not ask any more nobody has to rule on. */
    void follow(@Observes CyclePublished published) {
        Set<String> asked = AskedFact.of(cycles.current(published.cycle())).stream()
                .map(AskedFact::code)
                .collect(Collectors.toSet());
        for (RulingRequest request : book.waiting(published.cycle())) {
            if (!asked.contains(request.matter().code())) {
                withdraw(request);
            }
        }
    }

    /** Nobody has to rule on it any more. */
    void withdraw(RulingRequest request) {
        request.withdraw(clock.instant());
        done(request);
        audit.record("screening.ruling.withdrawn", request.subject(), RulingActs.detail(request));
    }

    /** Ends what a statement answers, and asks whoever asked to check the work again. */
    void stated(@Observes FactStated event) {
        InitiativeFact statement = event.statement();
        if (!event.ruling() || statement.withdraws()) {
            return;
        }
        Bilingual giver = statement.statement().giver();
        for (RulingRequest request : book.waiting(statement.initiative(), statement.topic())) {
            request.answer(statement, clock.instant());
            done(request);
            checks.recheck(
                    request.initiative(),
                    request.matter().cycle(),
                    request.askedBy(),
                    new Task.Sender(giver.th(), giver.en()));
            audit.record("screening.ruled", request.subject(), RulingActs.detail(request));
        }
    }
}
