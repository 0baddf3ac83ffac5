package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What came of taking a paper into a call.
 *
 * @param definition the call with what was confirmed
 * @param unplaced the places of confirmed items for which the call has no place; a person adds them in the draft
 */
public record TakenCall(CycleDefinition definition, List<Bilingual> unplaced) implements Serializable {
    /** Copies its list. */
    public TakenCall {
        unplaced = List.copyOf(unplaced);
    }
}
