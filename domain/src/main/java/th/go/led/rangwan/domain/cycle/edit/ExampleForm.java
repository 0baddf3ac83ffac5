package th.go.led.rangwan.domain.cycle.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.ExampleDefinition;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/** An example case: dates in it move with the deadline, and what is expected with the rules. */
final class ExampleForm implements PartForm {
    private static final int MOST = 999_999_999;

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.examples().stream()
                .map(example -> new Item(example.code(), example.title()))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        ExampleDefinition example = PartForm.one(cycle.examples(), ExampleDefinition::code, code);
        Fields fields = new Fields().line("title", "ชื่อกรณี", "Title", example.title());
        List<Map.Entry<String, String>> facts = new ArrayList<>(example.facts().entrySet());
        for (int i = 0; i < facts.size(); i++) {
            fact(fields, "fact" + i, cycle, facts.get(i));
        }
        List<Map.Entry<String, ClauseStanding>> expected =
                new ArrayList<>(example.expected().entrySet());
        for (int i = 0; i < expected.size(); i++) {
            String clause = expected.get(i).getKey();
            Bilingual label = new Bilingual("ผลที่ควรได้ ข้อ " + clause, "Expected of clause " + clause);
            fields.choice("expect" + i, label, expected.get(i).getValue().code(), standings());
        }
        Bilingual whole = new Bilingual("ผลที่ควรได้ทั้งสาขา", "Expected of the category");
        return fields.choice("overall", whole, example.overall().code(), verdicts())
                .list();
    }

    private static void fact(Fields fields, String id, CycleDefinition cycle, Map.Entry<String, String> given) {
        FactKind kind = cycle.vocabulary().find(given.getKey()).orElse(null);
        Bilingual label = kind == null ? Bilingual.same(given.getKey()) : kind.label();
        if (kind != null && kind.type() == FactKind.Type.CHOICE) {
            List<EditField.Option> options = kind.options().stream()
                    .map(option -> new EditField.Option(option.value(), option.label()))
                    .toList();
            fields.choice(id, label, given.getValue(), options);
        } else if (kind != null && kind.type() == FactKind.Type.DATE && isDate(given.getValue())) {
            fields.date(id, label.th(), label.en(), LocalDate.parse(given.getValue()));
        } else if (kind != null
                && kind.type() == FactKind.Type.NUMBER
                && given.getValue().matches("\\d{1,9}")) {
            fields.number(id, label, Integer.valueOf(given.getValue()));
        } else {
            fields.line(id, label.th(), label.en(), given.getValue());
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private static List<EditField.Option> standings() {
        return Stream.of(ClauseStanding.values())
                .map(standing -> new EditField.Option(standing.code(), standing.label()))
                .toList();
    }

    private static List<EditField.Option> verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> new EditField.Option(verdict.code(), verdict.label()))
                .toList();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        List<EditField> fields = fields(cycle, code);
        return CycleChange.of(cycle)
                .examples(PartForm.with(
                        cycle.examples(), ExampleDefinition::code, code, old -> changed(old, fields, typed)))
                .definition();
    }

    private static ExampleDefinition changed(ExampleDefinition old, List<EditField> fields, Typed typed) {
        Map<String, String> facts = new LinkedHashMap<>();
        int i = 0;
        for (String fact : old.facts().keySet()) {
            EditField field = PartForm.one(fields, EditField::id, "fact" + i++);
            facts.put(fact, value(field, typed));
        }
        Map<String, ClauseStanding> expected = new LinkedHashMap<>();
        i = 0;
        for (String clause : old.expected().keySet()) {
            EditField field = PartForm.one(fields, EditField::id, "expect" + i++);
            String chosen = typed.chosen(field.id(), field);
            expected.put(
                    clause,
                    Stream.of(ClauseStanding.values())
                            .filter(s -> s.code().equals(chosen))
                            .findFirst()
                            .orElseThrow());
        }
        EditField whole = PartForm.one(fields, EditField::id, "overall");
        String chosen = typed.chosen("overall", whole);
        Verdict overall = Stream.of(Verdict.values())
                .filter(v -> v.code().equals(chosen))
                .findFirst()
                .orElseThrow();
        return new ExampleDefinition(old.code(), typed.bilingual("title"), old.category(), facts, expected, overall);
    }

    private static String value(EditField field, Typed typed) {
        return switch (field.kind()) {
            case CHOICE -> typed.chosen(field.id(), field);
            case DATE -> typed.date(field.id()).toString();
            case NUMBER -> Integer.toString(typed.count(field.id(), 0, MOST));
            default -> typed.values().getOrDefault(field.id(), "").strip().replaceAll("\\s+", " ");
        };
    }
}
