package th.go.led.rangwan.domain.cycle;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.FactKind;

/**
 * Writes the definition of a cycle as the XML document from which {@link CycleReader} reads an equal definition: valid
 * against {@link CycleReader#SCHEMA}, indented, in UTF-8. Comments of the document it was read from are not part of a
 * definition and are not written.
 */
public final class CycleWriter {
    private final XmlText xml = new XmlText();
    private final PartsWriting parts = new PartsWriting(xml);

    private CycleWriter() {}

    /** The document of that definition. */
    public static String write(CycleDefinition definition) {
        CycleWriter writer = new CycleWriter();
        writer.cycle(definition);
        return writer.xml.toString();
    }

    private void cycle(CycleDefinition cycle) {
        xml.begin(
                "cycle",
                "xmlns",
                CycleReader.NAMESPACE,
                "code",
                cycle.code(),
                "award-year",
                Integer.toString(cycle.awardYear()),
                "revision",
                Integer.toString(cycle.revision()),
                "state",
                cycle.state().code());
        xml.bilingual("title", cycle.title());
        award(cycle.award());
        portal(cycle.portal());
        part("sources", cycle.sources().stream(), this::source);
        part("deadlines", cycle.deadlines().stream(), this::deadline);
        part("events", cycle.events().stream(), this::event);
        part("facts", cycle.facts().stream(), this::fact);
        part("categories", cycle.categories().stream(), this::category);
        part("clauses", cycle.clauses().stream(), this::clause);
        part("criteria", cycle.criteria().stream(), this::criterion);
        ScoringMapping.write(xml, cycle.scoring());
        parts.questions(cycle.questions());
        part("documents-asked", cycle.documents().stream(), parts::document);
        part("contradictions", cycle.contradictions().stream(), parts::contradiction);
        part("examples", cycle.examples().stream(), parts::example);
        xml.end();
    }

    private <T> void part(String name, Stream<T> items, Consumer<T> writing) {
        xml.begin(name);
        items.forEach(writing);
        xml.end();
    }

    private void award(AwardDefinition award) {
        xml.begin("award", "code", award.code())
                .bilingual("name", award.name())
                .bilingual("giver", award.giver())
                .end();
    }

    private void portal(PortalDefinition portal) {
        String[] attributes = with(
                portal.from(),
                "address",
                portal.address(),
                "help",
                portal.help(),
                "pre-screening",
                yesNo(portal.preScreening()),
                "one-sitting",
                yesNo(portal.oneSitting()),
                "category-clause",
                portal.categoryClause());
        if (portal.questions().isEmpty()) {
            xml.empty("portal", attributes);
        } else {
            xml.begin("portal", attributes);
            portal.questions().forEach(parts::preQuestion);
            xml.end();
        }
    }

    private void source(SourceDefinition source) {
        xml.bilingual(
                "source",
                source.title(),
                "code",
                source.code(),
                "number",
                source.number(),
                "date",
                Objects.toString(source.date(), null));
    }

    private void deadline(DeadlineDefinition deadline) {
        String readings =
                deadline.readings().stream().map(DeadlineReading::code).collect(Collectors.joining(" "));
        String offset = deadline.offset().equals(ZoneOffset.UTC)
                ? "+00:00"
                : deadline.offset().getId();
        xml.begin(
                        "deadline",
                        with(
                                deadline.from(),
                                "date",
                                deadline.date().toString(),
                                "zone",
                                deadline.zoneName(),
                                "offset",
                                offset,
                                "readings",
                                readings))
                .words("quote", deadline.words())
                .end();
    }

    private void event(EventDefinition event) {
        xml.bilingual(
                "event",
                event.name(),
                with(
                        event.provenance(),
                        "code",
                        event.code(),
                        "kind",
                        event.kind().code(),
                        "date",
                        event.date().toString(),
                        "from",
                        event.from().toString(),
                        "to",
                        event.to().toString()));
    }

    private void fact(FactKind fact) {
        xml.begin(
                        "fact",
                        "code",
                        fact.code(),
                        "type",
                        code(fact.type()),
                        "of",
                        fact.of() == FactKind.Owner.WORK ? null : code(fact.of()),
                        "ruling",
                        fact.ruling() ? "yes" : null)
                .bilingual("label", fact.label())
                .bilingual("ask", fact.ask());
        fact.options().forEach(option -> xml.bilingual("option", option.label(), "value", option.value()));
        xml.end();
    }

    private void category(CategoryDefinition category) {
        xml.begin("category", with(category.from(), "code", category.code()))
                .bilingual("name", category.name())
                .bilingual("short", category.shortName())
                .bilingual("description", category.description())
                .end();
    }

    private void clause(ClauseDefinition clause) {
        xml.begin(
                        "clause",
                        with(
                                clause.from(),
                                "code",
                                clause.code(),
                                "number",
                                clause.number(),
                                "when",
                                clause.when().code()))
                .bilingual("short", clause.shortName())
                .words("quote", clause.quoteTh())
                .words("reading", clause.readingEn());
        new RuleWriting(xml).rule(clause.rule());
        xml.end();
    }

    private void criterion(CriterionDefinition criterion) {
        xml.begin(
                        "criterion",
                        with(
                                criterion.from(),
                                "code",
                                criterion.code(),
                                "number",
                                criterion.number(),
                                "weight",
                                Integer.toString(criterion.weight())))
                .bilingual("name", criterion.name())
                .bilingual("short", criterion.shortName())
                .words("quote", criterion.quoteTh())
                .words("reading", criterion.readingEn());
        criterion
                .rubric()
                .forEach(level -> xml.bilingual("rubric", level.words(), "from", Integer.toString(level.from())));
        xml.end();
    }

    /** The attributes of an item, then those that say where it comes from. */
    static String[] with(Provenance from, String... attributes) {
        return Stream.concat(
                        Stream.of(attributes),
                        Stream.of(
                                "source",
                                from.source(),
                                "place",
                                from.place(),
                                "verified",
                                yesNo(from.verified()),
                                "verified-by",
                                from.verifiedBy()))
                .toArray(String[]::new);
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
