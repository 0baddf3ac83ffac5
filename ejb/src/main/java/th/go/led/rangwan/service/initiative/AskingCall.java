package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;

/** The call whose clauses ask for facts about works: the newest one that takes applications, else the newest. */
@Dependent
public class AskingCall {
    @Inject
    private Cycles cycles;

    /** Its last published definition; one statement, so callers keep it for their length. */
    public CycleDefinition definition() {
        List<Cycle> all = cycles.all();
        Cycle newest = all.stream()
                .filter(cycle -> cycle.state().taking())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFoundException::new);
        return cycles.definition(newest.code(), newest.lastRevision());
    }
}
