package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A document that the call asks for or allows.
 *
 * @param required whether the filing is impossible without it
 * @param quoteTh the words of the call, untouched
 */
public record DocumentDefinition(
        String code,
        String number,
        Bilingual name,
        String quoteTh,
        boolean required,
        List<DocumentPart> parts,
        List<DocumentRule> rules,
        Provenance from)
        implements Serializable {
    public DocumentDefinition {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /** The rule of that code. */
    public Optional<DocumentRule> rule(String ruleCode) {
        return rules.stream().filter(r -> r.code().equals(ruleCode)).findFirst();
    }
}
