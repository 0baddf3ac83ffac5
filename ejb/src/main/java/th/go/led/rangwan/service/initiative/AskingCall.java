package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;

/**
 * The call whose clauses ask for facts about works: the one that leads, with what the other calls that take applications
 * ask about any work. What those ask for each of their own categories is ruled on in their screening.
 */
@Dependent
public class AskingCall {
    @Inject
    private Cycles cycles;

    @Inject
    private Clock clock;

    /** Its definition with all facts that are asked; a constant number of statements, so callers keep it for their length. */
    public CycleDefinition definition() {
        Cycle leading = cycles.leading(ThaiDate.dayOf(clock.instant()));
        CycleDefinition call = cycles.definition(leading.code(), leading.lastRevision());
        Map<String, FactKind> asked = new LinkedHashMap<>();
        call.facts().forEach(fact -> asked.put(fact.code(), fact));
        cycles.all().stream()
                .filter(cycle -> cycle.state().taking())
                .map(cycle -> cycles.definition(cycle.code(), cycle.lastRevision()))
                .flatMap(other -> other.facts().stream())
                .filter(fact -> !fact.perCategory())
                .forEach(fact -> asked.putIfAbsent(fact.code(), fact));
        return CycleChange.of(call).facts(List.copyOf(asked.values())).definition();
    }

    /** Everything that the stored calls have ever asked of works, for the words of earlier statements. */
    List<AskedFact> ever() {
        return cycles.all().stream()
                .flatMap(cycle -> AskedFact.of(cycles.definition(cycle.code(), cycle.lastRevision())).stream())
                .toList();
    }
}
