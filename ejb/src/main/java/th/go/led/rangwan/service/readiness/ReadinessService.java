package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.task.TaskBook;

/** Shows readiness plans, adds to them, and notes what is done. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ReadinessService {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The plans that the caller may read, the newest first, at most 200. */
    public List<ReadinessRow> list() {
        return plans.newest().stream().map(ReadinessRow::of).toList();
    }

    /** The plans of a work that the caller may read, the newest first. */
    public List<ReadinessRow> ofWork(long initiativeId) {
        return plans.of(initiativeId).stream().map(ReadinessRow::of).toList();
    }

    /** One plan with its items; not found when it is not the caller's to see. */
    public ReadinessSheet sheet(long planId) {
        ReadinessPlan plan = plans.readable(planId);
        boolean writes = writes();
        return new ReadinessSheet(
                ReadinessRow.of(plan),
                new Bilingual(plan.openedBy().nameTh(), plan.openedBy().nameEn()),
                plan.items().stream()
                        .map(item -> ItemRow.of(item, writes && item.doneOn() == null && plans.tickable(item)))
                        .toList(),
                writes && plans.changeable(plan));
    }

    /** The posts to which an item may be given. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public List<PostRow> posts() {
        return plans.posts().stream().map(PostRow::of).toList();
    }

    /** Adds an item of our own; its owner gets a task. Refused at the fields, see {@link ReadinessItem.Need#own}. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void add(long planId, String words, long postId, LocalDate due) {
        ReadinessPlan plan = plans.readable(planId);
        if (!plans.changeable(plan)) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        Post owner = plans.posts().stream()
                .filter(post -> post.id() == postId)
                .findFirst()
                .orElse(null);
        ReadinessItem item = plan.need(ReadinessItem.Need.own(words, owner, due, now), caller.person(), now);
        plans.keep(plan);
        open(item);
        audit.record("readiness.added", item.subject(), plan.subject());
    }

    /** Notes in the caller's name that an item was done on that day; its task ends. Refused for a day to come. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void done(long planId, long itemId, LocalDate on) {
        ReadinessPlan plan = plans.readable(planId);
        ReadinessItem item = plan.items().stream()
                .filter(one -> one.id() == itemId)
                .filter(plans::tickable)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        item.done(on, caller.person(), clock.instant());
        tasks.done(item.subject());
        audit.record("readiness.done", item.subject(), plan.subject());
    }

    private boolean writes() {
        return caller.current().viewer().roles().stream().anyMatch(List.of(Role.ANALYST, Role.DIRECTOR)::contains);
    }

    private void open(ReadinessItem item) {
        Bilingual work = item.plan().initiative().title();
        CallerSheet from = caller.current();
        tasks.open(
                new Task.What(
                        "task.readiness",
                        item.need().words().th(),
                        item.subject(),
                        work.th(),
                        work.en(),
                        "readiness-plan.xhtml?id=" + item.plan().id()),
                Task.Assignee.post(item.owner().id()),
                new Task.Sender(from.nameTh(), from.nameEn()),
                item.need()
                        .due()
                        .atTime(OfficeCalendar.CLOSES)
                        .atZone(ThaiDate.BANGKOK)
                        .toInstant());
    }
}
