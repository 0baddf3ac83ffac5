package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.cycle.Cycles;

/** The calls to which nominations are pinned. */
@Dependent
public class Calls {
    @Inject
    private Cycles cycles;

    /** The revision of the call under which the nomination was begun. */
    public CycleDefinition of(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        return cycles.definition(entry.cycle(), entry.revision());
    }

    /** The same as it was published, without the deadlines that were announced since: for what these do not touch. */
    CycleDefinition published(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        return cycles.published(entry.cycle(), entry.revision());
    }

    /** Where the cycle stands; not found when there is none. */
    public CycleState state(String cycle) {
        return cycles.cycle(cycle).state();
    }

    /** Where every cycle stands, by its code. */
    Map<String, CycleState> states() {
        return cycles.all().stream().collect(Collectors.toMap(Cycle::code, Cycle::state));
    }

    /** The call of that cycle as it stands now; not found when there is none. */
    public CycleDefinition current(String cycle) {
        return cycles.current(cycle);
    }
}
