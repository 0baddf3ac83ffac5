package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.CycleMapping.constant;
import static th.go.led.rangwan.domain.cycle.TextMapping.bilingual;
import static th.go.led.rangwan.domain.cycle.TextMapping.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.rule.Verdict;

/** Makes the parts that have parts themselves: questions, documents, contradictions, examples. */
final class PartsMapping {
    private PartsMapping() {}

    static QuestionSet questions(XmlItem item) {
        List<QuestionSection> sections = item.children("section").stream()
                .map(section -> new QuestionSection(
                        bilingual(section, "title"),
                        section.children("question").stream()
                                .map(PartsMapping::question)
                                .toList()))
                .toList();
        return new QuestionSet(bilingual(item, "note"), item.yes("verified"), item.attribute("verified-by"), sections);
    }

    private static QuestionDefinition question(XmlItem item) {
        String on = item.attribute("depends-on");
        return new QuestionDefinition(
                item.attribute("code"),
                bilingual(item, "short"),
                bilingual(item, "text"),
                item.child("guidance").map(TextMapping::bilingual).orElse(null),
                count(item, "max-words"),
                AnswerKind.valueOf(constant(item.attribute("answer"))),
                on == null ? null : new QuestionDefinition.Dependency(on, item.attribute("depends-answer")),
                item.yes("verified"),
                item.attribute("verified-by"));
    }

    static DocumentDefinition document(XmlItem item) {
        return new DocumentDefinition(
                item.attribute("code"),
                item.attribute("number"),
                bilingual(item, "name"),
                item.only("quote").text(),
                item.yes("required"),
                item.children("part").stream()
                        .map(part -> new DocumentPart(
                                part.attribute("code"), bilingual(part, "name"), bilingual(part, "description")))
                        .toList(),
                item.children("demand").stream().map(PartsMapping::demand).toList(),
                provenance(item));
    }

    private static DocumentRule demand(XmlItem item) {
        String values = item.attribute("values");
        return new DocumentRule(
                item.attribute("code"),
                DocumentForce.valueOf(constant(item.attribute("force"))),
                count(item, "limit"),
                values == null ? List.of() : List.of(values.split(" ", -1)),
                bilingual(item));
    }

    static ContradictionDefinition contradiction(XmlItem item) {
        return new ContradictionDefinition(
                item.attribute("code"),
                bilingual(item, "title"),
                item.children("reading").stream().map(PartsMapping::reading).toList(),
                item.yes("unreadable"));
    }

    private static ContradictionReading reading(XmlItem item) {
        return new ContradictionReading(
                item.attribute("code"),
                bilingual(item, "words"),
                item.children("place").stream()
                        .map(place -> new ContradictionPlace(
                                bilingual(place, "where"),
                                place.child("quote").map(XmlItem::text).orElse(null)))
                        .toList());
    }

    static ExampleDefinition example(XmlItem item) {
        Map<String, String> facts = new LinkedHashMap<>();
        item.children("given").forEach(g -> facts.put(g.attribute("code"), g.attribute("value")));
        Map<String, ClauseStanding> expected = new LinkedHashMap<>();
        item.children("expect")
                .forEach(e ->
                        expected.put(e.attribute("clause"), ClauseStanding.valueOf(constant(e.attribute("verdict")))));
        return new ExampleDefinition(
                item.attribute("code"),
                bilingual(item, "title"),
                item.attribute("category"),
                facts,
                expected,
                Verdict.valueOf(constant(item.attribute("verdict"))));
    }

    private static Integer count(XmlItem item, String attribute) {
        String value = item.attribute(attribute);
        return value == null ? null : Integer.valueOf(value);
    }
}
