package th.go.led.rangwan.domain.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Every part must hold. */
public record AllOf(List<Rule> parts) implements Rule {

    public AllOf {
        parts = List.copyOf(parts);
    }

    @Override
    public Outcome judge(Situation situation) {
        return Outcome.all(parts.stream().map(p -> p.judge(situation)).toList());
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        return Bilingual.join(parts.stream().map(p -> p.describe(vocabulary)).toList(), " และ", " and ");
    }

    @Override
    public Set<String> facts() {
        return union(parts);
    }

    static Set<String> union(List<Rule> rules) {
        Set<String> codes = new LinkedHashSet<>();
        rules.forEach(rule -> codes.addAll(rule.facts()));
        return codes;
    }
}
