package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An example case of the edition: a sample of facts and what every clause must say to it.
 *
 * @param facts values by the fact's code
 * @param expected the expected standing by the clause's code
 * @param overall the expected verdict of the category
 */
public record ExampleDefinition(
        String code,
        Bilingual title,
        String category,
        Map<String, String> facts,
        Map<String, ClauseStanding> expected,
        Verdict overall)
        implements Serializable {

    public ExampleDefinition {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }
}
