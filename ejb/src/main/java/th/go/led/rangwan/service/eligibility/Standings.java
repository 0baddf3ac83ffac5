package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Change;
import th.go.led.rangwan.domain.eligibility.Changes;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.Overrides;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.initiative.FactHistory;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.InitiativeFacts;

/** Compares works with what their checks saw: two statements, however many works. */
@Dependent
class Standings {
    @Inject
    private InitiativeFacts facts;

    @Inject
    private ScreeningBook book;

    @Inject
    private Cycles cycles;

    /** The standing of each of these works under the call, by id. */
    Map<Long, WorkStanding> of(CycleDefinition call, List<CheckedWork> works) {
        List<Long> ids = works.stream().map(one -> one.work().id()).toList();
        Map<Long, FactHistory> histories = facts.histories(ids, call.code());
        Map<Long, List<ClauseOverride>> overrides = book.overrides(ids, call.code());
        Map<Long, WorkStanding> found = new HashMap<>();
        for (CheckedWork one : works) {
            long id = one.work().id();
            found.put(id, of(call, one.check(), histories.get(id), overrides.getOrDefault(id, List.of())));
        }
        return found;
    }

    private WorkStanding of(
            CycleDefinition call, ScreeningCheck check, FactHistory history, List<ClauseOverride> overrides) {
        Facts known = history.latest();
        List<CategoryVerdict> now = Overrides.of(overrides).applied(Screening.of(call, known));
        if (check == null) {
            return new WorkStanding(ScreeningState.NOT_CHECKED, known, now, List.of(), Map.of());
        }
        CycleDefinition seen = check.mark().revision() == call.revision()
                ? call
                : cycles.definition(call.code(), check.mark().revision());
        Changes since = new Changes(seen, call, check.mark());
        List<Change> changes = since.of(history, overrides);
        if (changes.isEmpty()) {
            return new WorkStanding(ScreeningState.CURRENT, known, now, List.of(), Map.of());
        }
        Map<String, CategoryVerdict> then = since.verdictsThen(history, overrides).stream()
                .collect(Collectors.toMap(CategoryVerdict::category, judged -> judged));
        Map<String, List<Change>> touching = new HashMap<>();
        now.forEach(judged ->
                touching.put(judged.category(), Changes.touching(changes, then.get(judged.category()), judged)));
        return new WorkStanding(ScreeningState.CHANGED, known, now, changes, touching);
    }
}
