package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Entered;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.readiness.Aim;
import th.go.led.rangwan.domain.readiness.Gap;
import th.go.led.rangwan.domain.readiness.ItemAct;
import th.go.led.rangwan.domain.readiness.Measure;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The gaps of readiness plans: who may change the plan adds them and agrees what is done by whom and when; whoever holds
 * the owner's post tells how far one is and closes it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class GapService {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * What is typed about a gap.
     *
     * @param baseline a number as people type it, empty for none; {@code target} likewise
     * @param reason why an agreed day is moved; may be empty when none is
     */
    public record Typed(
            String action,
            String unit,
            String baseline,
            String target,
            String source,
            long postId,
            LocalDate due,
            String reason) {}

    /** One gap; not found when the plan is not the caller's to see. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public ItemSheet sheet(long planId, long itemId) {
        ReadinessItem item = item(plans.readable(planId), itemId);
        boolean writes =
                caller.current().viewer().roles().stream().anyMatch(List.of(Role.ANALYST, Role.DIRECTOR)::contains);
        List<ItemAct> acts = new ArrayList<>(item.acts());
        Collections.reverse(acts);
        return new ItemSheet(
                planId,
                item.version(),
                item.plan().initiative().title(),
                ItemRow.of(item, ThaiDate.dayOf(clock.instant())),
                acts.stream().map(GapService::row).toList(),
                plans.changeable(item.plan()),
                writes && plans.tellable(item));
    }

    private static ItemSheet.ActRow row(ItemAct act) {
        BigDecimal amount = act.told().amount();
        return new ItemSheet.ActRow(
                act.kind(),
                act.told(),
                amount == null ? "" : Indicator.figure(amount),
                Names.of(act.person()),
                act.at());
    }

    /** Adds a gap of our own; its owner gets a task. Refused at the fields, see {@link Gap#own} and {@link Aim#agreed}. */
    public void add(long planId, String need, Typed typed) {
        ReadinessPlan plan = plans.held(planId);
        Instant now = clock.instant();
        Gap gap = Gap.own(need);
        ReadinessItem item = plan.need(gap, aim(typed, Aim.NONE, now), caller.person(), now);
        plans.keep(plan);
        tasks.agreed(item);
        audit.record("readiness.added", item.subject(), plan.subject());
    }

    /** Agrees anew what is to be done; refused as stale when somebody did so since, and at the fields. */
    public void agree(long planId, long itemId, long seenVersion, Typed typed) {
        ReadinessItem item = item(plans.changeable(planId), itemId);
        if (item.version() != seenVersion) {
            throw new StaleException();
        }
        Instant now = clock.instant();
        item.agree(aim(typed, item.aim(), now), typed.reason(), caller.person(), now);
        tasks.agreed(item);
        audit.record("readiness.agreed", item.subject(), item.plan().subject());
    }

    /** Tells where it stands, with the source; refused at the fields. */
    public void measure(long planId, long itemId, String amount, String source, LocalDate on) {
        ReadinessItem item = mine(planId, itemId);
        item.measure(Entered.number("amount", amount), source, on, caller.person(), clock.instant());
        tasks.told(item);
        audit.record("readiness.measured", item.subject(), amount);
    }

    /** Asks its owner how far it is. */
    public void ask(long planId, long itemId, String words) {
        ReadinessItem item = item(plans.held(planId), itemId);
        item.ask(words, caller.person(), clock.instant());
        tasks.asked(item);
        audit.record("readiness.asked", item.subject(), item.plan().subject());
    }

    /** Says that it was done on a day and what proves it; its tasks end. */
    public void close(long planId, long itemId, LocalDate on, String proof) {
        ReadinessItem item = mine(planId, itemId);
        item.close(on, proof, caller.person(), clock.instant());
        tasks.closed(item);
        audit.record("readiness.done", item.subject(), item.plan().subject());
    }

    /** Opens it again, for a reason; its owner has the task again. */
    public void reopen(long planId, long itemId, String reason) {
        ReadinessItem item = item(plans.changeable(planId), itemId);
        item.reopen(reason, caller.person(), clock.instant());
        tasks.agreed(item);
        audit.record("readiness.reopened", item.subject(), item.plan().subject());
    }

    private Aim aim(Typed typed, Aim before, Instant now) {
        Post owner = plans.posts().stream()
                .filter(post -> post.id() == typed.postId())
                .findFirst()
                .orElse(null);
        Measure measure = new Measure(
                kept(typed.unit(), before.measure().unit()),
                Entered.number("baseline", typed.baseline()),
                Entered.number("target", typed.target()),
                typed.source().strip());
        return new Aim(kept(typed.action(), before.action()), measure, owner, typed.due()).agreed(ThaiDate.dayOf(now));
    }

    /** The words as typed; those from before with their translation, when the Thai ones are the same. */
    private static Bilingual kept(String typed, Bilingual before) {
        String words = typed.strip();
        return words.equals(before.th()) ? before : Bilingual.same(words);
    }

    private ReadinessItem mine(long planId, long itemId) {
        ReadinessItem item = item(plans.readable(planId), itemId);
        if (!plans.tellable(item)) {
            throw new NotFoundException();
        }
        return item;
    }

    private static ReadinessItem item(ReadinessPlan plan, long itemId) {
        return plan.items().stream()
                .filter(one -> one.id() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
