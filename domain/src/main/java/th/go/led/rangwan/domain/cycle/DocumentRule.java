package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A rule on a document.
 *
 * @param limit the number it speaks of (how many, at most or at least), null when none
 * @param values the values it allows, for example language codes; empty when none
 */
public record DocumentRule(String code, DocumentForce force, Integer limit, List<String> values, Bilingual text)
        implements Serializable {
    public DocumentRule {
        values = List.copyOf(values);
    }
}
