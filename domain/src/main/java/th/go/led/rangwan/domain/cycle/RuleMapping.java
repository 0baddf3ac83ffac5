package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.TextMapping.bilingual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import th.go.led.rangwan.domain.shared.Bilingual;

/** Makes rules of the elements of the schema's substitution group. */
final class RuleMapping {
    /** The elements that are rules. */
    static final Set<String> KINDS = Set.of(
            "all-of",
            "any-of",
            "not",
            "choice-in",
            "number-between",
            "date-between",
            "running-for",
            "documents",
            "letters",
            "judgement",
            "except-category");

    private RuleMapping() {}

    /** The one rule among the parts of an element. */
    static Rule only(XmlItem parent) {
        return rules(parent).get(0);
    }

    private static List<Rule> rules(XmlItem parent) {
        return parent.children().stream()
                .filter(item -> KINDS.contains(item.name()))
                .map(RuleMapping::rule)
                .toList();
    }

    private static Rule rule(XmlItem item) {
        String fact = item.attribute("fact");
        return switch (item.name()) {
            case "all-of" -> new AllOf(rules(item));
            case "any-of" -> new AnyOf(rules(item));
            case "not" -> new Not(only(item));
            case "choice-in" -> choiceIn(item);
            case "number-between" ->
                new NumberBetween(fact, value(item, "least", BigDecimal::new), value(item, "most", BigDecimal::new));
            case "date-between" ->
                new DateBetween(fact, value(item, "first", LocalDate::parse), value(item, "last", LocalDate::parse));
            case "running-for" ->
                new RunningFor(
                        item.attribute("start"), item.attribute("evidence"), Period.parse(item.attribute("period")));
            case "documents" ->
                new Documents(item.children("complete").stream()
                        .map(d -> d.attribute("fact"))
                        .toList());
            case "letters" -> new Letters(fact, Integer.parseInt(item.attribute("needed")));
            case "judgement" ->
                new Judgement(
                        choiceIn(item.only("ruling")),
                        rules(item).stream().findFirst().orElse(null));
            case "except-category" ->
                new ExceptCategory(
                        Set.of(item.attribute("categories").split(" ", -1)),
                        bilingual(item.only("exemption")),
                        only(item));
            default -> throw new IllegalStateException("no rule: " + item.name());
        };
    }

    private static ChoiceIn choiceIn(XmlItem item) {
        List<Choice> choices = item.children().stream()
                .filter(c -> c.attribute("value") != null)
                .map(c -> new Choice(c.attribute("value"), verdict(c.name()), words(c)))
                .toList();
        Choice otherwise = item.child("otherwise")
                .map(o -> new Choice("", Verdict.valueOf(o.attribute("verdict").toUpperCase(Locale.ROOT)), words(o)))
                .orElse(null);
        return new ChoiceIn(item.attribute("fact"), choices, otherwise);
    }

    private static Verdict verdict(String element) {
        return switch (element) {
            case "pass" -> Verdict.PASS;
            case "fail" -> Verdict.FAIL;
            default -> Verdict.CANNOT_TELL;
        };
    }

    private static Bilingual words(XmlItem item) {
        return item.child("th").isPresent() ? bilingual(item) : null;
    }

    private static <T> T value(XmlItem item, String attribute, Function<String, T> parse) {
        return Optional.ofNullable(item.attribute(attribute)).map(parse).orElse(null);
    }
}
