package th.go.led.rangwan.service.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.ServedTarget;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The sheets of an export: works with their facts, and what stands beside works. Words are in one language. */
final class WorksSheets {
    private final WorksBook book;
    private final Language language;
    private final List<WorkColumn> columns;
    private final Sheet works;
    private final Sheet targets;
    private final Sheet partners;
    private final Sheet awards;
    private final Sheet indicators;
    private final Sheet values;

    WorksSheets(WorksBook book, Language language, List<WorkColumn> columns) {
        this.book = book;
        this.language = language;
        this.columns = columns;
        works = works(book, language, columns);
        targets = sheet(SheetWords.TARGETS);
        partners = sheet(SheetWords.PARTNERS);
        awards = sheet(SheetWords.AWARDS);
        indicators = sheet(SheetWords.INDICATORS);
        values = sheet(SheetWords.VALUES);
    }

    /** The sheet of works, empty, with its headings and keys. */
    static Sheet works(WorksBook book, Language language, List<WorkColumn> columns) {
        Sheet sheet = book.sheet(
                SheetWords.WORKS.in(language),
                columns.stream().map(column -> column.label().in(language)).toList());
        book.keys(sheet, columns.stream().map(WorkColumn::key).toList());
        for (int place = 0; place < columns.size(); place++) {
            book.formatted(sheet, place, columns.get(place).date());
        }
        return sheet;
    }

    private Sheet sheet(SheetWords.Kind kind) {
        return book.sheet(
                kind.name().in(language),
                kind.headings().stream().map(heading -> heading.in(language)).toList());
    }

    /** Adds a work with what is known of it. */
    void add(Initiative work, Facts known) {
        List<Object> row = new ArrayList<>();
        Map<String, String> words = words(work, language);
        columns.forEach(column -> row.add(
                column.asked() == null
                        ? words.get(column.key())
                        : known.find(column.asked().code())
                                .map(fact -> value(column, fact))
                                .orElse(null)));
        book.row(works, row);
    }

    /** The words of a work by the keys of their columns. */
    static Map<String, String> words(Initiative work, Language language) {
        Initiative.Description said = work.description();
        Bilingual unit =
                new Bilingual(work.ownerUnit().nameTh(), work.ownerUnit().nameEn());
        return Map.ofEntries(
                Map.entry(WorkColumn.CODE, work.code()),
                Map.entry(WorkColumn.UNIT, unit.in(language)),
                Map.entry("titleTh", said.title().th()),
                Map.entry("titleEn", said.title().en()),
                Map.entry("summaryTh", said.summary().th()),
                Map.entry("summaryEn", said.summary().en()),
                Map.entry("targetGroups", said.targetGroups()),
                Map.entry("partners", said.partners()),
                Map.entry("otherAwards", said.otherAwards()),
                Map.entry("website", said.website()),
                Map.entry(WorkColumn.TARGETS, said.sdgTargets()));
    }

    private Object value(WorkColumn column, Fact fact) {
        if (column.note()) {
            return fact.note();
        }
        if (column.date()) {
            return LocalDate.parse(fact.value());
        }
        if (column.number()) {
            return new BigDecimal(fact.value());
        }
        return column.choices().isEmpty() && !fact.value().isEmpty()
                ? fact.value()
                : column.asked().kind().words(fact.value()).in(language);
    }

    void addTargets(List<ServedTarget> rows) {
        rows.forEach(row -> book.row(
                targets,
                List.of(
                        row.initiative().code(),
                        row.code(),
                        row.strength().map(SheetWords::of).map(this::words).orElse(""),
                        row.reason())));
    }

    void addPartners(List<Partner> rows) {
        rows.forEach(row -> book.row(
                partners,
                List.of(
                        row.initiative().code(),
                        row.words().name(),
                        words(SheetWords.of(row.words().kind())),
                        row.words().part())));
    }

    void addAwards(List<OtherAward> rows) {
        rows.forEach(row -> book.row(
                awards,
                List.of(
                        row.initiative().code(),
                        row.words().name(),
                        row.words().giver(),
                        row.year() + ThaiDate.BUDDHIST_OFFSET,
                        row.year(),
                        row.words().result())));
    }

    void addIndicators(List<Indicator> rows) {
        for (Indicator row : rows) {
            String code = row.initiative().code();
            Indicator.Words words = row.words();
            List<Object> cells = new ArrayList<>(List.of(
                    code,
                    words.name().th(),
                    words.name().en(),
                    words.measure().th(),
                    words.measure().en()));
            cells.addAll(level(row.baseline()));
            cells.addAll(level(row.target()));
            book.row(indicators, cells);
            row.values()
                    .forEach(value -> book.row(
                            values,
                            List.of(
                                    code,
                                    words.name().th(),
                                    value.year() + ThaiDate.BUDDHIST_OFFSET,
                                    value.year(),
                                    value.amount(),
                                    value.source())));
        }
    }

    private static List<Object> level(Indicator.Point point) {
        return point == null ? List.of("", "") : List.of(point.amount(), point.year() + ThaiDate.BUDDHIST_OFFSET);
    }

    private String words(Bilingual words) {
        return words.in(language);
    }
}
