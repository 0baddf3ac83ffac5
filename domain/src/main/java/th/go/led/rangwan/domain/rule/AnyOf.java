package th.go.led.rangwan.domain.rule;

import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/** One part that holds is enough. */
public record AnyOf(List<Rule> parts) implements Rule {

    public AnyOf {
        parts = List.copyOf(parts);
    }

    @Override
    public Outcome judge(Situation situation) {
        return Outcome.any(parts.stream().map(p -> p.judge(situation)).toList());
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        return Bilingual.join(parts.stream().map(p -> p.describe(vocabulary)).toList(), " หรือ", " or ");
    }

    @Override
    public Set<String> facts() {
        return AllOf.union(parts);
    }
}
