package th.go.led.rangwan.domain.rule;

import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Holds when its part fails, fails when its part holds; what cannot be told stays so. */
public record Not(Rule part) implements Rule {

    @Override
    public Outcome judge(Situation situation) {
        Outcome found = part.judge(situation);
        List<Bilingual> changes = found.verdict() == Verdict.CANNOT_TELL ? found.changes() : List.of();
        return new Outcome(
                found.verdict().not(), found.used(), found.missing(), found.reasons(), found.findings(), null, changes);
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual what = part.describe(vocabulary);
        return new Bilingual("ต้องไม่เป็นดังนี้: " + what.th(), "it must not hold that " + what.en());
    }

    @Override
    public Set<String> facts() {
        return part.facts();
    }
}
