package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.CallerSheet;

/**
 * A decision with its annotation and conditions.
 *
 * @param waivers the capacities in which the caller may do without a condition now, the likeliest first
 */
public record DecisionRow(
        DecisionOutcome outcome,
        AnnotationRow annotation,
        List<ConditionRow> conditions,
        List<CapacityChoice> waivers) {

    /** Whether the package stays shut: a condition is neither met nor waived. */
    public boolean shut() {
        return conditions.stream().anyMatch(ConditionRow::open);
    }

    static DecisionRow of(Decision decision, CallerSheet caller) {
        return new DecisionRow(
                decision.outcome(),
                AnnotationRow.of(decision.annotation()),
                decision.conditions().stream()
                        .map(condition -> ConditionRow.of(condition, caller.viewer()))
                        .toList(),
                decision.outcome() == DecisionOutcome.APPROVE_WITH_CONDITIONS
                                && caller.viewer().roles().contains(Role.DEPUTY_DIRECTOR_GENERAL)
                        ? waivers(decision, caller)
                        : List.of());
    }

    private static List<CapacityChoice> waivers(Decision decision, CallerSheet caller) {
        Post decides = decision.annotation().step().waiting().post();
        return caller.capacities().stream()
                .filter(capacity -> capacity.actsFor(decides, Power.DECIDE_APPLICATIONS))
                .map(CapacityChoice::of)
                .toList();
    }

    /**
     * A condition: what, who, by which day, and how it was met, or the words that do without it.
     *
     * @param metBy who reported it met, null while nobody has
     * @param waiver null when nobody does without it
     * @param mine whether the caller may report it met
     */
    public record ConditionRow(
            long id,
            String words,
            Bilingual assignee,
            LocalDate due,
            Instant metAt,
            String metWords,
            Bilingual metBy,
            AnnotationRow waiver,
            boolean mine) {
        static ConditionRow of(Condition condition, Viewer viewer) {
            return new ConditionRow(
                    condition.id(),
                    condition.words(),
                    condition.recipient().name(),
                    condition.due(),
                    condition.metAt(),
                    condition.metWords(),
                    condition.metBy() == null
                            ? null
                            : new Bilingual(
                                    condition.metBy().nameTh(),
                                    condition.metBy().nameEn()),
                    condition.waiver() == null ? null : AnnotationRow.of(condition.waiver()),
                    condition.open() && condition.recipient().includes(viewer));
        }

        /** Whether it is neither met nor waived. */
        public boolean open() {
            return metAt == null && waiver == null;
        }
    }
}
