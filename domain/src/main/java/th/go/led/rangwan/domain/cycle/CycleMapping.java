package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.TextMapping.bilingual;
import static th.go.led.rangwan.domain.cycle.TextMapping.provenance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.FactKind;

/** Makes the definition of a document that has passed schema and sense. */
final class CycleMapping {
    private CycleMapping() {}

    static CycleDefinition definition(XmlItem root) {
        return new CycleDefinition(
                root.attribute("code"),
                Integer.parseInt(root.attribute("revision")),
                bilingual(root, "title"),
                award(root.only("award")),
                Integer.parseInt(root.attribute("award-year")),
                CycleState.valueOf(constant(root.attribute("state"))),
                portal(root.only("portal")),
                each(root.only("sources"), CycleMapping::source),
                each(root.only("deadlines"), CycleMapping::deadline),
                each(root.only("events"), CycleMapping::event),
                each(root.only("facts"), CycleMapping::fact),
                each(root.only("categories"), CycleMapping::category),
                each(root.only("clauses"), CycleMapping::clause),
                each(root.only("criteria"), CycleMapping::criterion),
                ScoringMapping.scoring(root),
                PartsMapping.questions(root.only("questions")),
                each(root.only("documents-asked"), PartsMapping::document),
                each(root.only("contradictions"), PartsMapping::contradiction),
                each(root.only("examples"), PartsMapping::example));
    }

    static <T> List<T> each(XmlItem parent, Function<XmlItem, T> mapping) {
        return parent.children().stream().map(mapping).toList();
    }

    /** The name of an enum's constant for a code of the document. */
    static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static AwardDefinition award(XmlItem item) {
        return new AwardDefinition(item.attribute("code"), bilingual(item, "name"), bilingual(item, "giver"));
    }

    private static PortalDefinition portal(XmlItem item) {
        return new PortalDefinition(
                item.attribute("address"),
                item.attribute("help"),
                item.yes("pre-screening"),
                item.yes("one-sitting"),
                item.attribute("category-clause"),
                each(item, CycleMapping::preQuestion),
                provenance(item));
    }

    private static PreScreeningQuestion preQuestion(XmlItem item) {
        String notIn = item.attribute("not-asked-in");
        return new PreScreeningQuestion(
                item.attribute("code"),
                bilingual(item, "short"),
                bilingual(item, "text"),
                item.attribute("clause"),
                item.attribute("passing"),
                notIn == null ? List.of() : List.of(notIn.split(" ", -1)),
                item.yes("verified"));
    }

    private static SourceDefinition source(XmlItem item) {
        String date = item.attribute("date");
        return new SourceDefinition(
                item.attribute("code"),
                bilingual(item),
                item.attribute("number"),
                date == null ? null : LocalDate.parse(date));
    }

    private static DeadlineDefinition deadline(XmlItem item) {
        return new DeadlineDefinition(
                item.only("quote").text(),
                item.attribute("zone"),
                ZoneOffset.of(item.attribute("offset")),
                LocalDate.parse(item.attribute("date")),
                Stream.of(item.attribute("readings").split(" ", -1))
                        .map(code -> DeadlineReading.valueOf(constant(code)))
                        .distinct()
                        .sorted()
                        .toList(),
                provenance(item));
    }

    private static EventDefinition event(XmlItem item) {
        return new EventDefinition(
                item.attribute("code"),
                EventKind.of(item.attribute("kind")),
                bilingual(item),
                LocalDate.parse(item.attribute("date")),
                LocalTime.parse(item.attribute("from")),
                LocalTime.parse(item.attribute("to")),
                provenance(item));
    }

    private static FactKind fact(XmlItem item) {
        return new FactKind(
                item.attribute("code"),
                FactKind.Type.valueOf(constant(item.attribute("type"))),
                FactKind.Owner.valueOf(constant(item.attribute("of"))),
                item.yes("ruling"),
                bilingual(item, "label"),
                bilingual(item, "ask"),
                item.children("option").stream()
                        .map(option -> new FactKind.Option(option.attribute("value"), bilingual(option)))
                        .toList());
    }

    private static CategoryDefinition category(XmlItem item) {
        return new CategoryDefinition(
                item.attribute("code"),
                bilingual(item, "name"),
                bilingual(item, "short"),
                bilingual(item, "description"),
                provenance(item));
    }

    private static ClauseDefinition clause(XmlItem item) {
        return new ClauseDefinition(
                item.attribute("code"),
                item.attribute("number"),
                bilingual(item, "short"),
                item.only("quote").text(),
                item.only("reading").text(),
                ClauseWhen.valueOf(constant(item.attribute("when"))),
                RuleMapping.only(item),
                provenance(item));
    }

    private static CriterionDefinition criterion(XmlItem item) {
        return new CriterionDefinition(
                item.attribute("code"),
                item.attribute("number"),
                bilingual(item, "name"),
                bilingual(item, "short"),
                item.only("quote").text(),
                item.only("reading").text(),
                Integer.parseInt(item.attribute("weight")),
                provenance(item),
                ScoringMapping.rubric(item));
    }
}
