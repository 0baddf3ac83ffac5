package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A fault or contradiction in the call, to be settled by a named person. The call's text is never edited.
 *
 * @param unreadable whether "cannot be read" is among the lawful settlements
 */
public record ContradictionDefinition(
        String code, Bilingual title, List<ContradictionReading> readings, boolean unreadable) implements Serializable {
    public ContradictionDefinition {
        readings = List.copyOf(readings);
    }
}
