package th.go.led.rangwan.domain.cycle.edit;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words of a document and the numbers in its rules. */
final class DocumentForm implements PartForm {
    private static final int MOST = 100_000;

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.documents().stream()
                .map(document -> new Item(
                        document.code(),
                        new Bilingual(
                                document.number() + " " + document.name().th(),
                                document.name().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        DocumentDefinition document = PartForm.one(cycle.documents(), DocumentDefinition::code, code);
        Fields fields = new Fields()
                .line("name", "ชื่อ", "Name", document.name())
                .text("quote", "ถ้อยคำตามประกาศ", "The words of the call", "th", document.quoteTh());
        for (int i = 0; i < document.rules().size(); i++) {
            DocumentRule rule = document.rules().get(i);
            fields.text("rule" + i, "เงื่อนไข " + (i + 1), "Rule " + (i + 1), rule.text());
            if (rule.limit() != null) {
                Bilingual label = new Bilingual("จำนวนในเงื่อนไข " + (i + 1), "Number in rule " + (i + 1));
                fields.number("limit" + i, label, rule.limit());
            }
        }
        return fields.verified(document.from().verified()).list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .documents(PartForm.with(
                        cycle.documents(),
                        DocumentDefinition::code,
                        code,
                        old -> new DocumentDefinition(
                                old.code(),
                                old.number(),
                                typed.bilingual("name"),
                                typed.words("quote"),
                                old.required(),
                                old.parts(),
                                rules(old, typed),
                                typed.mark(old.from()))))
                .definition();
    }

    private static List<DocumentRule> rules(DocumentDefinition old, Typed typed) {
        List<DocumentRule> rules = new ArrayList<>();
        for (int i = 0; i < old.rules().size(); i++) {
            DocumentRule rule = old.rules().get(i);
            Integer limit = rule.limit() == null ? null : Integer.valueOf(typed.count("limit" + i, 1, MOST));
            rules.add(new DocumentRule(rule.code(), rule.force(), limit, rule.values(), typed.bilingual("rule" + i)));
        }
        return rules;
    }
}
