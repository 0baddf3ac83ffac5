package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.Documents;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.rule.RunningFor;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Whether the rules and the examples use the declared facts as what they are: types, options, bounds. */
final class RuleSense {
    private final Map<String, XmlItem> facts = new HashMap<>();
    private final List<CycleProblem> problems = new ArrayList<>();

    private RuleSense(XmlItem root) {
        root.child("facts")
                .map(part -> part.children("fact"))
                .orElse(List.of())
                .forEach(fact -> facts.put(fact.attribute("code"), fact));
    }

    static List<CycleProblem> problems(XmlItem root) {
        RuleSense sense = new RuleSense(root);
        sense.facts.values().forEach(sense::fact);
        root.all().forEach(sense::rule);
        root.child("examples")
                .map(part -> part.children("example"))
                .orElse(List.of())
                .forEach(sense::example);
        return sense.problems;
    }

    private void fact(XmlItem fact) {
        boolean choice = "choice".equals(fact.attribute("type"));
        if (choice == fact.children("option").isEmpty()) {
            add(
                    fact,
                    "options",
                    "ข้อเท็จจริงแบบเลือกต้องมีตัวเลือก แบบอื่นต้องไม่มี",
                    "A fact that is a choice needs options, another has none");
        }
        Set<String> values = new HashSet<>();
        for (XmlItem option : fact.children("option")) {
            if (option.attribute("value") != null && !values.add(option.attribute("value"))) {
                add(
                        option,
                        "optionTwice",
                        "ตัวเลือก “" + option.attribute("value") + "” ซ้ำ",
                        "The option “" + option.attribute("value") + "” stands twice");
            }
        }
    }

    private void rule(XmlItem item) {
        switch (item.name()) {
            case "choice-in", "ruling" -> choices(item);
            case "number-between" -> {
                type(item, "fact", "number");
                bounds(item, "least", "most");
            }
            case "date-between" -> {
                type(item, "fact", "date");
                bounds(item, "first", "last");
            }
            case "running-for" -> {
                type(item, "start", "date");
                option(item, item.attribute("evidence"), RunningFor.PROVED);
            }
            case "complete" -> option(item, item.attribute("fact"), Documents.COMPLETE);
            case "letters" -> type(item, "fact", "number");
            default -> {}
        }
    }

    private void choices(XmlItem item) {
        XmlItem fact = facts.get(item.attribute("fact"));
        if (fact == null) return; // the schema tells it
        Set<String> lawful = values(fact);
        boolean choice = "choice".equals(fact.attribute("type"));
        Set<String> told = new HashSet<>();
        for (XmlItem value : item.children()) {
            String code = value.attribute("value");
            if (code == null) continue;
            if (choice && !lawful.contains(code)) {
                add(
                        value,
                        "option",
                        "“" + code + "” ไม่ใช่ตัวเลือกของ " + item.attribute("fact"),
                        "“" + code + "” is not an option of " + item.attribute("fact"));
            }
            if (!told.add(code)) {
                add(value, "choiceTwice", "บอกผลของ “" + code + "” ซ้ำ", "The value “" + code + "” is told twice");
            }
        }
        if (choice && item.child("otherwise").isEmpty() && !told.containsAll(lawful)) {
            String untold =
                    lawful.stream().filter(v -> !told.contains(v)).sorted().collect(Collectors.joining(", "));
            add(
                    item,
                    "choiceOpen",
                    "กติกายังไม่บอกผลของตัวเลือก " + untold,
                    "The rule does not say what these options mean: " + untold);
        }
    }

    private void type(XmlItem item, String attribute, String wanted) {
        XmlItem fact = facts.get(item.attribute(attribute));
        if (fact != null && fact.attribute("type") != null && !wanted.equals(fact.attribute("type"))) {
            add(
                    item,
                    "factType",
                    "กติกานี้ต้องใช้ข้อเท็จจริงแบบ " + wanted + " แต่ " + item.attribute(attribute) + " เป็นแบบ "
                            + fact.attribute("type"),
                    "This rule needs a fact of type " + wanted + ", but " + item.attribute(attribute) + " is of type "
                            + fact.attribute("type"));
        }
    }

    private void bounds(XmlItem item, String lower, String upper) {
        String low = item.attribute(lower);
        String high = item.attribute(upper);
        if (low == null && high == null) {
            add(item, "bounds", "ต้องมีขอบเขตอย่างน้อยหนึ่งข้าง", "At least one bound is needed");
        } else if (low != null && high != null && inverted(low, high)) {
            add(
                    item,
                    "bounds",
                    "ขอบเขตล่าง " + low + " สูงกว่าขอบเขตบน " + high,
                    "The lower bound " + low + " is above the upper bound " + high);
        }
    }

    private static boolean inverted(String low, String high) {
        boolean numbers = low.matches("[+-]?[\\d.]{1,20}") && high.matches("[+-]?[\\d.]{1,20}");
        try {
            return numbers ? Double.parseDouble(low) > Double.parseDouble(high) : low.compareTo(high) > 0;
        } catch (NumberFormatException toldByTheSchema) {
            return false;
        }
    }

    private void option(XmlItem item, String code, String needed) {
        XmlItem fact = facts.get(code);
        if (code != null && fact != null && !values(fact).contains(needed)) {
            add(
                    item,
                    "option",
                    "ข้อเท็จจริง " + code + " ต้องมีตัวเลือก “" + needed + "”",
                    "The fact " + code + " must have the option “" + needed + "”");
        }
    }

    private void example(XmlItem example) {
        String category = String.valueOf(example.attribute("category"));
        for (XmlItem given : example.children("given")) {
            String code = given.attribute("code");
            String value = given.attribute("value");
            if (code == null || value == null) continue; // the schema tells it
            XmlItem fact = facts.values().stream()
                    .filter(f -> String.valueOf(f.attribute("code"))
                            .replace(FactKind.CATEGORY, category)
                            .equals(code))
                    .findFirst()
                    .orElse(null);
            if (fact == null) {
                add(given, "exampleFact", "ไม่มีข้อเท็จจริง “" + code + "”", "There is no fact “" + code + "”");
            } else if ("choice".equals(fact.attribute("type")) && !values(fact).contains(value)) {
                add(
                        given,
                        "exampleFact",
                        "“" + value + "” ไม่ใช่ตัวเลือกของ " + code,
                        "“" + value + "” is not an option of " + code);
            } else if (!FactKind.readable(String.valueOf(fact.attribute("type")), value)) {
                add(
                        given,
                        "exampleFact",
                        "“" + value + "” ใช้กับ " + code + " ไม่ได้ วันที่เขียนเช่น 2029-03-29 จำนวนเขียนเป็นเลขอารบิก",
                        "“" + value + "” is no value of " + code
                                + ". Write a date such as 2029-03-29, a number in Arabic digits");
            }
        }
    }

    private static Set<String> values(XmlItem fact) {
        return fact.children("option").stream()
                .flatMap(option -> Stream.ofNullable(option.attribute("value")))
                .collect(Collectors.toSet());
    }

    private void add(XmlItem item, String code, String th, String en) {
        problems.add(new CycleProblem(item.line(), "cycle.problem." + code, new Bilingual(th, en)));
    }
}
