package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.readiness.GapState;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** What waits for somebody because of a readiness plan. */
@Dependent
public class ReadinessTasks {
    private static final String DO = "task.readiness";
    private static final String ANSWER = "task.readiness.asked";
    private static final String AGREE = "task.readiness.agree";
    private static final String TARGET = "task.readiness.target";
    private static final String CHECK = "task.readiness.check";
    private static final int WORKING_DAYS = 3;

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** A plan waits for its keeper, who agrees with others what is done by whom and when, as long as a gap is nobody's. */
    void opened(ReadinessPlan plan) {
        long bare = plan.items().stream()
                .filter(item -> item.owner() == null && item.state() != GapState.CLOSED)
                .count();
        if (bare > 0) {
            open(
                    plan,
                    AGREE,
                    Bilingual.same(Long.toString(bare)),
                    Task.Assignee.person(plan.keeper().id()),
                    null);
        }
    }

    /** A gap was given to its owner when the plan was entered by {@code from}. */
    void entrusted(ReadinessItem item, Person from) {
        openFor(item, DO, Names.of(from), OfficeCalendar.closing(item.aim().due()));
    }

    /** Something was agreed about a gap: its owner has the task, and the keeper's ends with the last bare gap. */
    void agreed(ReadinessItem item) {
        tasks.done(item.subject(), DO);
        if (item.owner() != null) {
            openFor(item, DO, sender(), OfficeCalendar.closing(item.aim().due()));
        }
        toAgree(item.plan());
    }

    private void toAgree(ReadinessPlan plan) {
        tasks.done(plan.subject(), AGREE);
        opened(plan);
    }

    /** Its owner is asked how far it is. */
    void asked(ReadinessItem item) {
        tasks.done(item.subject(), ANSWER);
        openFor(item, ANSWER, sender(), null);
    }

    /** Its owner has told how far it is. */
    void told(ReadinessItem item) {
        tasks.done(item.subject(), ANSWER);
    }

    /** It is closed: nobody has to agree about it either. */
    void closed(ReadinessItem item) {
        tasks.done(item.subject());
        if (item.owner() == null) {
            toAgree(item.plan());
        }
    }

    /** The cycle at which the plan aims does not come, or takes no applications any more: its keeper chooses another. */
    void lost(ReadinessPlan plan) {
        tasks.done(plan.subject(), TARGET);
        open(
                plan,
                TARGET,
                Bilingual.same(plan.target().goal().name()),
                Task.Assignee.person(plan.keeper().id()),
                null);
    }

    /** Another cycle was chosen, or it comes after all. */
    void aimed(ReadinessPlan plan) {
        tasks.done(plan.subject(), TARGET);
    }

    /**
     * A quarter has ended: the head of the coordinating unit looks at the plan on a working day soon after.
     *
     * @return whether somebody could be asked; that post may be missing
     */
    boolean check(ReadinessPlan plan, Quarter quarter, OfficeCalendar office) {
        Optional<Post> head = people.headOf(people.coordinatingUnit());
        head.ifPresent(post ->
                openBySystem(plan, quarter.words(), post.id(), OfficeCalendar.closing(appointment(quarter, office))));
        return head.isPresent();
    }

    /** Whether the check of that quarter waits already. */
    boolean waits(ReadinessPlan plan) {
        return tasks.waits(plan.subject(), CHECK);
    }

    /** A director has looked at the plan. */
    void checked(ReadinessPlan plan) {
        tasks.done(plan.subject(), CHECK);
    }

    /** The day on which a quarter is looked at: the third working day after its end. */
    static LocalDate appointment(Quarter quarter, OfficeCalendar office) {
        return office.forward(quarter.last(), WORKING_DAYS);
    }

    private void openFor(ReadinessItem item, String key, Bilingual from, Instant due) {
        Bilingual work = item.plan().initiative().title();
        Bilingual action = item.aim().action().th().isEmpty()
                ? item.gap().need()
                : item.aim().action();
        tasks.open(
                new Task.What(
                        key,
                        action.th(),
                        item.subject(),
                        work.th(),
                        work.en(),
                        "readiness-item.xhtml?id=" + item.plan().id() + "&item=" + item.id(),
                        action.en().isEmpty() ? action.th() : action.en()),
                Task.Assignee.post(item.owner().id()),
                new Task.Sender(from.th(), from.en()),
                due);
    }

    private void open(ReadinessPlan plan, String key, Bilingual argument, Task.Assignee to, Instant due) {
        tasks.open(what(plan, key, argument), to, new Task.Sender(sender().th(), sender().en()), due);
    }

    private void openBySystem(ReadinessPlan plan, Bilingual argument, long post, Instant due) {
        tasks.open(
                what(plan, CHECK, argument),
                Task.Assignee.post(post),
                new Task.Sender(plan.keeper().nameTh(), plan.keeper().nameEn()),
                due);
    }

    private static Task.What what(ReadinessPlan plan, String key, Bilingual argument) {
        Bilingual work = plan.initiative().title();
        String page = key.equals(TARGET) ? "readiness-target.xhtml?id=" : "readiness-plan.xhtml?id=";
        return new Task.What(key, argument.th(), plan.subject(), work.th(), work.en(), page + plan.id(), argument.en());
    }

    private Bilingual sender() {
        CallerSheet from = caller.current();
        return new Bilingual(from.nameTh(), from.nameEn());
    }
}
