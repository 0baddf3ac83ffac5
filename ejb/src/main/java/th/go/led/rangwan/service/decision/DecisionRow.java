package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A decision with its annotation and conditions. */
public record DecisionRow(DecisionOutcome outcome, AnnotationRow annotation, List<ConditionRow> conditions) {

    static DecisionRow of(Decision decision, long callerId) {
        return new DecisionRow(
                decision.outcome(),
                AnnotationRow.of(decision.annotation()),
                decision.conditions().stream()
                        .map(condition -> ConditionRow.of(condition, callerId))
                        .toList());
    }

    /** A condition: what, who, by which day, and how it was met; {@code mine} when the caller may report it met. */
    public record ConditionRow(
            long id, String words, Bilingual assignee, LocalDate due, Instant metAt, String metWords, boolean mine) {
        static ConditionRow of(Condition condition, long callerId) {
            return new ConditionRow(
                    condition.id(),
                    condition.words(),
                    new Bilingual(
                            condition.assignee().nameTh(), condition.assignee().nameEn()),
                    condition.due(),
                    condition.metAt(),
                    condition.metWords(),
                    condition.metAt() == null && condition.assignee().id() == callerId);
        }
    }
}
