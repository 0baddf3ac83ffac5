package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.Initiatives;
import th.go.led.rangwan.service.paper.IncomingPaperService;
import th.go.led.rangwan.service.paper.IncomingPapers;

/** Begins a plan for a work that was not applied with: for a later cycle, on the word of a paper or without one. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LaterCycleService {
    private static final int SHORT = 80;

    @Inject
    private Initiatives initiatives;

    @Inject
    private IncomingPapers papers;

    @Inject
    private IncomingPaperService register;

    @Inject
    private Cycles cycles;

    @Inject
    private TargetService targets;

    @Inject
    private TargetGoals goals;

    @Inject
    private ReadinessOpening opening;

    /**
     * What is typed to begin a plan.
     *
     * @param cycle code of a cycle of the desk to aim at, empty for none; then {@code name} may name one
     * @param basis the call and category by whose clauses the first gaps are told, as {@link Choices} offers them; null or
     *     empty for none
     * @param paperId the paper that suggests it, 0 for none
     */
    public record Typed(String cycle, String name, String reason, String basis, long paperId) {}

    /**
     * What may be chosen to begin a plan.
     *
     * @param cycles the cycles of the desk at which it may aim
     * @param bases their categories, as {@code cycle:category}
     */
    public record Choices(List<TargetChoice.Kept> cycles, List<TargetChoice.Kept> bases, List<PaperChoice> papers) {}

    /** An incoming paper by its receipt and title. */
    public record PaperChoice(long id, String title) {}

    /** What may be chosen. */
    public Choices choices() {
        List<TargetChoice.Kept> kept = targets.kept();
        return new Choices(
                kept,
                kept.stream().flatMap(this::categories).toList(),
                register.page(0).rows().stream()
                        .map(row -> new PaperChoice(row.id(), row.receipt() + " " + shortened(row.title())))
                        .toList());
    }

    private Stream<TargetChoice.Kept> categories(TargetChoice.Kept cycle) {
        return cycles.current(cycle.code()).categories().stream()
                .map(category -> new TargetChoice.Kept(
                        cycle.code() + ":" + category.code(),
                        new Bilingual(
                                cycle.name().th() + " " + category.code() + " "
                                        + category.shortName().th(),
                                cycle.name().en() + " " + category.code() + " "
                                        + category.shortName().en())));
    }

    private static String shortened(String title) {
        return title.length() > SHORT ? title.substring(0, SHORT) + "…" : title;
    }

    /** The work's title; not found when the work is not the caller's to change. */
    public Bilingual work(long initiativeId) {
        return initiatives.changeable(initiativeId).title();
    }

    /** Opens the plan and gives its id; refused without a reason and at the fields of the target. */
    public long open(long initiativeId, Typed typed) {
        Initiative work = initiatives.changeable(initiativeId);
        IncomingPaper paper = typed.paperId() == 0 ? null : papers.readable(typed.paperId());
        return opening.open(
                        work,
                        new ReadinessPlan.Origin(PlanCause.LATER_CYCLE, null, paper, typed.reason()),
                        goals.typed(typed.cycle(), typed.name()),
                        basis(typed.basis()))
                .id();
    }

    private Nomination.Entry basis(String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        int apart = chosen.lastIndexOf(':');
        CycleDefinition call = cycles.current(chosen.substring(0, Math.max(0, apart)));
        String category = chosen.substring(apart + 1);
        if (call.category(category).isEmpty()) {
            throw new RefusedException("readiness.refused.category").at("basis");
        }
        return new Nomination.Entry(call.code(), call.revision(), category);
    }
}
