package th.go.led.rangwan.domain.cycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Outcome;
import th.go.led.rangwan.domain.rule.Situation;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The third step of the reading: the edition's own example cases must come out as it says. */
final class ExampleStep {
    private ExampleStep() {}

    static List<CycleProblem> problems(CycleDefinition definition, XmlItem root) {
        List<CycleProblem> problems = new ArrayList<>();
        List<XmlItem> items = root.only("examples").children("example");
        for (int i = 0; i < items.size(); i++) {
            problems.addAll(problems(definition, definition.examples().get(i), items.get(i)));
        }
        return problems;
    }

    private static List<CycleProblem> problems(CycleDefinition definition, ExampleDefinition example, XmlItem item) {
        List<CycleProblem> problems = new ArrayList<>();
        Situation situation = definition.situation(facts(example), example.category());
        Verdict overall = Verdict.PASS;
        Map<String, Integer> lines = new HashMap<>();
        item.children("expect").forEach(e -> lines.put(e.attribute("clause"), e.line()));
        for (ClauseDefinition clause : definition.clauses()) {
            Optional<Outcome> found = clause.judge(situation);
            overall = found.map(Outcome::verdict).orElse(Verdict.PASS).and(overall);
            ClauseStanding wanted = example.expected().get(clause.code());
            if (ClauseStanding.of(found) != wanted) {
                problems.add(differs(
                        lines.getOrDefault(clause.code(), item.line()),
                        example,
                        clause.title(),
                        wanted.label(),
                        ClauseStanding.of(found).label()));
            }
        }
        if (overall != example.overall()) {
            Bilingual all = new Bilingual("ทั้งสาขา", "the whole category");
            problems.add(differs(item.line(), example, all, example.overall().label(), overall.label()));
        }
        return problems;
    }

    private static Facts facts(ExampleDefinition example) {
        Map<String, Fact> facts = new HashMap<>();
        example.facts().forEach((code, value) -> facts.put(code, new Fact(value, example.code(), Instant.EPOCH, null)));
        return Facts.of(facts);
    }

    private static CycleProblem differs(
            int line, ExampleDefinition example, Bilingual what, Bilingual wanted, Bilingual found) {
        return new CycleProblem(
                line,
                "cycle.problem.example",
                new Bilingual(
                        "กรณีตัวอย่าง " + example.code() + " " + what.th() + " ควรได้ “" + wanted.th()
                                + "” แต่กติกาให้ “" + found.th() + "”",
                        "Example " + example.code() + ", " + what.en() + ": expected “" + wanted.en()
                                + "”, but the rules say “" + found.en() + "”"));
    }
}
