package th.go.led.rangwan.domain.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A rule from which some categories are exempt; in these it passes and names the exemption.
 *
 * @param categories the codes of the exempt categories
 * @param exemption the sentence that names the exemption
 * @param otherwise the rule in all other categories
 */
public record ExceptCategory(Set<String> categories, Bilingual exemption, Rule otherwise) implements Rule {

    public ExceptCategory {
        categories = Set.copyOf(categories);
    }

    @Override
    public Outcome judge(Situation situation) {
        return categories.contains(situation.category())
                ? Outcome.of(Verdict.PASS, Map.of(), exemption)
                : otherwise.judge(situation);
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual rule = otherwise.describe(vocabulary);
        String codes = String.join(", ", new TreeSet<>(categories));
        return new Bilingual(rule.th() + " ยกเว้นสาขา " + codes, rule.en() + ", except in category " + codes);
    }

    @Override
    public Set<String> facts() {
        return otherwise.facts();
    }
}
