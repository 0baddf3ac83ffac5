package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One way to read it, and the places that say so.
 */
public record ContradictionReading(String code, Bilingual words, List<ContradictionPlace> places)
        implements Serializable {
    public ContradictionReading {
        places = List.copyOf(places);
    }
}
