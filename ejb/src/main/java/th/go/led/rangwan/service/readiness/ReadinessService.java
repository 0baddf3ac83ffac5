package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.CategoryMapping;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.QuarterCheck;
import th.go.led.rangwan.domain.readiness.ReadinessCurve;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Shows readiness plans. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ReadinessService {
    private static final int WEEK = 7;

    @Inject
    private ReadinessPlans plans;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Cycles cycles;

    @Inject
    private OfficeDays office;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The plans that the caller may read, the newest first, at most 200. */
    public List<ReadinessRow> list() {
        LocalDate today = today();
        return plans.newest().stream().map(plan -> ReadinessRow.of(plan, today)).toList();
    }

    /** The plans of a work that the caller may read, the newest first. */
    public List<ReadinessRow> ofWork(long initiativeId) {
        LocalDate today = today();
        return plans.of(initiativeId).stream()
                .map(plan -> ReadinessRow.of(plan, today))
                .toList();
    }

    /** Whether the caller may begin a plan for the work, which the caller may read. */
    public boolean mayBegin(long initiativeId) {
        return caller.current()
                .viewer()
                .changes(initiatives.readable(initiativeId).ownerUnit().id())
                .allowed();
    }

    /** The posts to which a gap may be given. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public List<PostRow> posts() {
        return plans.posts().stream().map(PostRow::of).toList();
    }

    /** One plan; not found when it is not the caller's to see. */
    public ReadinessSheet sheet(long planId) {
        ReadinessPlan plan = plans.readable(planId);
        LocalDate today = today();
        List<ItemRow> items =
                plan.items().stream().map(item -> ItemRow.of(item, today)).toList();
        ReadinessCurve curve = plan.curve(today);
        return new ReadinessSheet(
                ReadinessRow.of(plan, today),
                Names.of(plan.openedBy()),
                Names.of(plan.keeper()),
                plans.paper(plan)
                        .map(paper -> new ReadinessSheet.Paper(paper.id(), paper.number(), paper.date()))
                        .orElse(null),
                plan.targets().stream().map(TargetRow::of).toList(),
                category(plan),
                carried(plan),
                groups(items),
                curve,
                quarters(plan, curve),
                items.stream()
                        .filter(item -> item.late() && item.owner() != null)
                        .filter(item -> item.asked() == null || item.asked().isBefore(today.minusDays(WEEK)))
                        .toList(),
                unchecked(plan, today),
                rights(plan));
    }

    private static List<ReadinessSheet.CarriedRow> carried(ReadinessPlan plan) {
        return plan.carried().stream()
                .map(item -> new ReadinessSheet.CarriedRow(
                        item.id(),
                        item.what(),
                        item.toRecheck(),
                        item.recheckedOn(),
                        item.recheckedBy() == null ? null : Names.of(item.recheckedBy())))
                .toList();
    }

    private static List<ReadinessSheet.Group> groups(List<ItemRow> items) {
        return Arrays.stream(GapGround.values())
                .map(ground -> new ReadinessSheet.Group(
                        ground,
                        items.stream()
                                .filter(item -> item.gap().ground() == ground)
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<ReadinessSheet.QuarterRow> quarters(ReadinessPlan plan, ReadinessCurve curve) {
        OfficeCalendar days = office.calendar();
        return curve.points().stream().map(point -> quarter(plan, point, days)).toList();
    }

    private static ReadinessSheet.QuarterRow quarter(
            ReadinessPlan plan, ReadinessCurve.Point point, OfficeCalendar days) {
        QuarterCheck check = plan.check(point.quarter()).orElse(null);
        return new ReadinessSheet.QuarterRow(
                point,
                ReadinessTasks.appointment(point.quarter(), days),
                check == null ? null : check.checkedAt(),
                check == null ? null : Names.of(check.checkedBy()),
                check == null ? "" : check.words(),
                check == null ? 0 : check.closedThen(),
                check == null ? 0 : check.gapsThen());
    }

    private static Quarter unchecked(ReadinessPlan plan, LocalDate today) {
        Quarter ended = Quarter.of(today).previous();
        boolean ofPlan = !ended.last().isBefore(ThaiDate.dayOf(plan.openedAt()));
        return ofPlan && plan.check(ended).isEmpty() ? ended : null;
    }

    private ReadinessSheet.CategoryRow category(ReadinessPlan plan) {
        CategoryMapping mapping = plan.target().mapping().orElse(null);
        Bilingual now = mapping == null
                ? null
                : named(cycles.current(plan.target().goal().cycle()), mapping.category());
        Bilingual cycle = null;
        Bilingual before = null;
        if (plan.origin().nomination() != null) {
            Nomination.Entry entry = plan.origin().nomination().entry();
            CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
            cycle = call.title();
            before = named(call, entry.category());
        }
        return new ReadinessSheet.CategoryRow(
                cycle,
                before,
                now,
                mapping == null ? "" : mapping.reason(),
                mapping == null ? null : Names.of(mapping.mappedBy()),
                mapping == null ? null : mapping.mappedAt());
    }

    private static Bilingual named(CycleDefinition call, String code) {
        return call.category(code)
                .map(category -> new Bilingual(
                        code + " " + category.shortName().th(),
                        code + " " + category.shortName().en()))
                .orElse(Bilingual.same(code));
    }

    private ReadinessSheet.Rights rights(ReadinessPlan plan) {
        boolean changes = plans.changeable(plan);
        return new ReadinessSheet.Rights(
                changes, changes && caller.current().viewer().roles().contains(Role.DIRECTOR));
    }

    private LocalDate today() {
        return ThaiDate.dayOf(clock.instant());
    }
}
