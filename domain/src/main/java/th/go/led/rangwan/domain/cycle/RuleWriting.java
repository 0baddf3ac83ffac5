package th.go.led.rangwan.domain.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import th.go.led.rangwan.domain.rule.AllOf;
import th.go.led.rangwan.domain.rule.AnyOf;
import th.go.led.rangwan.domain.rule.Choice;
import th.go.led.rangwan.domain.rule.ChoiceIn;
import th.go.led.rangwan.domain.rule.DateBetween;
import th.go.led.rangwan.domain.rule.Documents;
import th.go.led.rangwan.domain.rule.ExceptCategory;
import th.go.led.rangwan.domain.rule.Judgement;
import th.go.led.rangwan.domain.rule.Letters;
import th.go.led.rangwan.domain.rule.Not;
import th.go.led.rangwan.domain.rule.NumberBetween;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.rule.RunningFor;
import th.go.led.rangwan.domain.rule.Verdict;

/** Writes rules as elements of the schema's substitution group. */
final class RuleWriting {
    private final XmlText xml;

    RuleWriting(XmlText xml) {
        this.xml = xml;
    }

    void rule(Rule rule) {
        if (rule instanceof AllOf all) several("all-of", all.parts());
        else if (rule instanceof AnyOf any) several("any-of", any.parts());
        else if (rule instanceof Not not) several("not", List.of(not.part()));
        else if (rule instanceof ChoiceIn choice) choices("choice-in", choice);
        else if (rule instanceof Judgement judgement) judgement(judgement);
        else if (rule instanceof ExceptCategory except) exceptCategory(except);
        else plain(rule);
    }

    private void plain(Rule rule) {
        if (rule instanceof NumberBetween number) {
            xml.empty(
                    "number-between",
                    "fact",
                    number.fact(),
                    "least",
                    plain(number.least()),
                    "most",
                    plain(number.most()));
        } else if (rule instanceof DateBetween date) {
            xml.empty(
                    "date-between",
                    "fact",
                    date.fact(),
                    "first",
                    Objects.toString(date.first(), null),
                    "last",
                    Objects.toString(date.last(), null));
        } else if (rule instanceof RunningFor running) {
            xml.empty(
                    "running-for",
                    "start",
                    running.start(),
                    "evidence",
                    running.evidence(),
                    "period",
                    running.period().toString());
        } else if (rule instanceof Letters letters) {
            xml.empty("letters", "fact", letters.fact(), "needed", Integer.toString(letters.needed()));
        } else if (rule instanceof Documents documents) {
            xml.begin("documents");
            documents.documents().forEach(fact -> xml.empty("complete", "fact", fact));
            xml.end();
        } else {
            throw new IllegalStateException("no rule: " + rule);
        }
    }

    private void several(String name, List<Rule> parts) {
        xml.begin(name);
        parts.forEach(this::rule);
        xml.end();
    }

    private void judgement(Judgement judgement) {
        xml.begin("judgement");
        choices("ruling", judgement.ruling());
        if (judgement.unlessSettled() != null) rule(judgement.unlessSettled());
        xml.end();
    }

    private void exceptCategory(ExceptCategory except) {
        xml.begin("except-category", "categories", String.join(" ", new TreeSet<>(except.categories())))
                .bilingual("exemption", except.exemption());
        rule(except.otherwise());
        xml.end();
    }

    private void choices(String name, ChoiceIn rule) {
        xml.begin(name, "fact", rule.fact());
        rule.choices().forEach(choice -> choice(element(choice.verdict()), choice, "value", choice.value()));
        if (rule.otherwise() != null) {
            choice(
                    "otherwise",
                    rule.otherwise(),
                    "verdict",
                    rule.otherwise().verdict().code());
        }
        xml.end();
    }

    private void choice(String name, Choice choice, String... attributes) {
        if (choice.words() == null) xml.empty(name, attributes);
        else xml.bilingual(name, choice.words(), attributes);
    }

    private static String element(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case CANNOT_TELL -> "ask";
        };
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
