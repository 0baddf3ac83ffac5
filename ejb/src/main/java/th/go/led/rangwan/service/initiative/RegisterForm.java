package th.go.led.rangwan.service.initiative;

import java.util.List;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * By what the register can be searched.
 *
 * @param units the units whose works the caller may read
 * @param cycles every cycle, those that take applications first
 * @param asked the facts for which the calls ask
 */
public record RegisterForm(List<InitiativeForm.Unit> units, List<CycleChoice> cycles, List<AskedFact> asked) {
    /** A cycle to choose. */
    public record CycleChoice(String code, Bilingual title) {}
}
