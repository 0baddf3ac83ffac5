package th.go.led.rangwan.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Makes the call of an award's next cycle out of an earlier one: its categories, clauses with their rules, criteria,
 * questions and documents, none of which anybody has checked against the new call yet. Meetings and contradictions belong to
 * the papers of the earlier cycle and stay there. The dates of the example cases move with the deadline; a rule that names
 * dates of its own keeps them, and its example cases then say where it no longer fits.
 */
public final class NextCycle {
    private final CycleDefinition before;
    private final LocalDate deadline;

    private NextCycle(CycleDefinition before, LocalDate deadline) {
        this.before = before;
        this.deadline = deadline;
    }

    /**
     * The first revision of the next cycle, announced.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException see {@link NextCall#check}
     */
    public static CycleDefinition build(CycleDefinition before, NextCall typed, LocalDate today) {
        typed.check(before, today);
        NextCycle next = new NextCycle(before, typed.deadline().date());
        NewCall call = typed.call();
        SourceDefinition announcement =
                new SourceDefinition("call-" + call.year(), Bilingual.same(typed.source()), null, null);
        Provenance told = new Provenance(announcement.code(), null, false, null);
        return new CycleDefinition(
                call.code(),
                1,
                call.title(),
                new AwardDefinition(before.award().code(), call.award(), call.giver()),
                call.year(),
                CycleState.ANNOUNCED,
                next.portal(),
                Stream.concat(before.sources().stream(), Stream.of(announcement))
                        .toList(),
                List.of(typed.deadline().definition(told)),
                List.of(),
                before.facts(),
                next.categories(),
                next.clauses(),
                next.criteria(),
                before.scoring(),
                next.questions(),
                next.documents(),
                List.of(),
                before.examples().stream().map(next::moved).toList());
    }

    private PortalDefinition portal() {
        PortalDefinition portal = before.portal();
        return new PortalDefinition(
                portal.address(),
                portal.help(),
                portal.preScreening(),
                portal.oneSitting(),
                portal.from().unverified());
    }

    private List<CategoryDefinition> categories() {
        return before.categories().stream()
                .map(one -> new CategoryDefinition(
                        one.code(),
                        one.name(),
                        one.shortName(),
                        one.description(),
                        one.from().unverified()))
                .toList();
    }

    private List<ClauseDefinition> clauses() {
        return before.clauses().stream()
                .map(one -> new ClauseDefinition(
                        one.code(),
                        one.number(),
                        one.shortName(),
                        one.quoteTh(),
                        one.readingEn(),
                        one.when(),
                        one.rule(),
                        one.from().unverified()))
                .toList();
    }

    private List<CriterionDefinition> criteria() {
        return before.criteria().stream()
                .map(one -> new CriterionDefinition(
                        one.code(),
                        one.number(),
                        one.name(),
                        one.shortName(),
                        one.quoteTh(),
                        one.readingEn(),
                        one.weight(),
                        one.from().unverified(),
                        one.rubric()))
                .toList();
    }

    private QuestionSet questions() {
        QuestionSet set = before.questions();
        return new QuestionSet(set.note(), false, null, set.sections());
    }

    private List<DocumentDefinition> documents() {
        return before.documents().stream()
                .map(one -> new DocumentDefinition(
                        one.code(),
                        one.number(),
                        one.name(),
                        one.quoteTh(),
                        one.required(),
                        one.parts(),
                        one.rules(),
                        one.from().unverified()))
                .toList();
    }

    private ExampleDefinition moved(ExampleDefinition example) {
        Map<String, String> facts = new LinkedHashMap<>();
        example.facts().forEach((code, value) -> facts.put(code, dated(code) ? moved(value) : value));
        return new ExampleDefinition(
                example.code(), example.title(), example.category(), facts, example.expected(), example.overall());
    }

    private boolean dated(String code) {
        return before.vocabulary().find(code).map(FactKind::type).orElse(null) == FactKind.Type.DATE;
    }

    /**
     * A date that lies as many years and days from the new deadline as it lay from the old one, years counted to the nearest
     * anniversary: a day short of two years stays a day short.
     */
    private String moved(String iso) {
        if (!iso.matches("\\d{4}-\\d{2}-\\d{2}")) return iso;
        LocalDate date = LocalDate.parse(iso);
        LocalDate old = before.deadline().date();
        long years = Math.round(ChronoUnit.DAYS.between(date, old) / 365.25);
        long days = ChronoUnit.DAYS.between(old.minusYears(years), date);
        return deadline.minusYears(years).plusDays(days).toString();
    }
}
