package th.go.led.rangwan.domain.cycle;

import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.AllOf;
import th.go.led.rangwan.domain.rule.AnyOf;
import th.go.led.rangwan.domain.rule.Choice;
import th.go.led.rangwan.domain.rule.ChoiceIn;
import th.go.led.rangwan.domain.rule.ExceptCategory;
import th.go.led.rangwan.domain.rule.Judgement;
import th.go.led.rangwan.domain.rule.Not;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What each value means in a rule, and the sentences that explain it: what the rule's own description leaves out. */
final class RuleWords {
    private RuleWords() {}

    static Bilingual of(Rule rule) {
        return CycleOutline.lines(words(rule));
    }

    private static Stream<Bilingual> words(Rule rule) {
        if (rule instanceof AllOf all) return all.parts().stream().flatMap(RuleWords::words);
        if (rule instanceof AnyOf any) return any.parts().stream().flatMap(RuleWords::words);
        if (rule instanceof Not not) return words(not.part());
        if (rule instanceof ExceptCategory except) {
            return Stream.concat(Stream.of(except.exemption()), words(except.otherwise()));
        }
        if (rule instanceof Judgement judgement) {
            Stream<Bilingual> ruling = words(judgement.ruling());
            return judgement.unlessSettled() == null ? ruling : Stream.concat(ruling, words(judgement.unlessSettled()));
        }
        if (rule instanceof ChoiceIn choice) return choices(choice);
        return Stream.of();
    }

    private static Stream<Bilingual> choices(ChoiceIn rule) {
        List<Choice> others = rule.otherwise() == null ? List.of() : List.of(rule.otherwise());
        return Stream.concat(rule.choices().stream(), others.stream()).map(choice -> {
            Bilingual verdict = choice.verdict().label();
            Bilingual words = choice.words() == null ? Bilingual.same(choice.value()) : choice.words();
            return new Bilingual(verdict.th() + ": " + words.th(), verdict.en() + ": " + words.en());
        });
    }
}
