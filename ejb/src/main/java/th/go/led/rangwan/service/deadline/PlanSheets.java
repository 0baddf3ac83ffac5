package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import th.go.led.rangwan.domain.deadline.BackwardPlan;
import th.go.led.rangwan.domain.deadline.PlanReport;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.deadline.ShippedPlan;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;

/** Writes backward plans out for the screen. */
@Dependent
class PlanSheets {
    @Inject
    private PlanReader plans;

    @Inject
    private PlanSteps steps;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Cycles cycles;

    @Inject
    private OfficeDays office;

    @Inject
    private Clock clock;

    /** The post that a shipped step belongs to. */
    static Post owner(ShippedPlan step, List<Post> posts) {
        return posts.stream()
                .filter(post -> switch (step.owner()) {
                    case PREPARER -> post.unit().coordinating() && !post.head();
                    case DIRECTOR -> post.unit().coordinating() && post.head();
                    case EXECUTIVE -> post.unit().isTop() && post.head();
                })
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "deadline.refused.noOwner", step.content().title()));
    }

    /** The plan, with one step expected on another day when {@code expected} is given. */
    PlanSheet sheet(String cycle, long step, LocalDate expected, Viewer viewer) {
        List<Post> posts = steps.posts();
        PlanReader.Counted counted = plans.read(cycle, step, expected);
        boolean begun = !counted.steps().isEmpty();
        boolean changeable = mayChange(viewer);
        BackwardPlan days = begun ? counted.days() : shipped(cycle);
        List<PlanRow> rows = begun ? stored(counted, viewer) : shippedRows(days, posts);
        LocalDate today = ThaiDate.dayOf(clock.instant());
        LocalDate last = ThaiDate.dayOf(days.last());
        LocalDate first = rows.isEmpty() || rows.get(0).latestStart().isAfter(today)
                ? today
                : rows.get(0).latestStart();
        LocalDate end = days.projectedEnd().isAfter(last) ? days.projectedEnd() : last;
        return new PlanSheet(
                cycle,
                cycles.current(cycle).title(),
                begun,
                days.last(),
                deadlines.of(cycle).isSettled(),
                office.calendar().knows(first, end),
                today,
                days.projectedEnd(),
                days.lateBy(),
                days.breaking(),
                changeable,
                rows,
                posts.stream()
                        .map(post -> new PlanSheet.PostChoice(post.id(), title(post)))
                        .toList());
    }

    /** Whether the viewer may change plans: analysts and directors of the unit that coordinates the applications. */
    static boolean mayChange(Viewer viewer) {
        return viewer.coordinating()
                && (viewer.roles().contains(Role.ANALYST) || viewer.roles().contains(Role.DIRECTOR));
    }

    /** Whether the viewer may report of a step: who changes plans, and who holds the owner's post or acts for it. */
    static boolean mayReport(PlanStep step, Viewer viewer) {
        return mayChange(viewer) || viewer.postIds().contains(step.owner().id());
    }

    private BackwardPlan shipped(String cycle) {
        return plans.count(
                cycle,
                Arrays.stream(ShippedPlan.values())
                        .map(step -> new BackwardPlan.Step(step.content().workingDays(), false, null))
                        .toList());
    }

    private static List<PlanRow> shippedRows(BackwardPlan days, List<Post> posts) {
        List<PlanRow> rows = new ArrayList<>();
        for (ShippedPlan step : ShippedPlan.values()) {
            Post owner = owner(step, posts);
            PlanStep.Content content = step.content();
            rows.add(row(new Head(0, 0, rows.size() + 1, content, owner), days, false, List.of()));
        }
        return rows;
    }

    private static List<PlanRow> stored(PlanReader.Counted counted, Viewer viewer) {
        List<PlanRow> rows = new ArrayList<>();
        for (PlanStep step : counted.steps()) {
            List<PlanReport> reports = new ArrayList<>(counted.reports().getOrDefault(step.id(), List.of()));
            Collections.reverse(reports);
            PlanStep.Content content = new PlanStep.Content(step.title(), step.workingDays());
            rows.add(row(
                    new Head(step.id(), step.version(), rows.size() + 1, content, step.owner()),
                    counted.days(),
                    mayReport(step, viewer),
                    reports.stream().map(PlanSheets::report).toList()));
        }
        return rows;
    }

    private record Head(long id, long version, int place, PlanStep.Content content, Post owner) {}

    private static PlanRow row(Head head, BackwardPlan days, boolean reportable, List<PlanRow.Report> reports) {
        BackwardPlan.Slot slot = days.steps().get(head.place() - 1);
        return new PlanRow(
                head.id(),
                head.version(),
                head.place(),
                head.content().title(),
                head.content().workingDays(),
                head.owner().id(),
                title(head.owner()),
                slot.latestStart(),
                slot.latestFinish(),
                slot.projected(),
                slot.lateBy(),
                slot.step().done(),
                slot.step().finish() != null,
                slot.breaks(),
                reportable,
                reports);
    }

    private static PlanRow.Report report(PlanReport report) {
        return new PlanRow.Report(
                report.isDone(),
                report.finish(),
                report.reason(),
                new Bilingual(report.reportedBy().nameTh(), report.reportedBy().nameEn()),
                report.reportedAt());
    }

    private static Bilingual title(Post post) {
        return new Bilingual(post.title().shortTh(), post.title().shortEn());
    }
}
