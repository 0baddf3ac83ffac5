package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words of clauses; their rules are changed in the document. */
final class ClauseForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.clauses().stream()
                .map(clause -> new Item(
                        clause.code(),
                        new Bilingual(
                                clause.code() + " " + clause.shortName().th(),
                                clause.code() + " " + clause.shortName().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        ClauseDefinition clause = PartForm.one(cycle.clauses(), ClauseDefinition::code, code);
        return new Fields()
                .line("number", "เลขข้อ", "Number as written", clause.number())
                .line("short", "หัวข้อ", "Heading", clause.shortName())
                .text("quote", "ถ้อยคำตามประกาศ", "The words of the call", "th", clause.quoteTh())
                .text("reading", "คำอ่านภาษาอังกฤษ", "English reading", "en", clause.readingEn())
                .verified(clause.from().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .clauses(PartForm.with(
                        cycle.clauses(),
                        ClauseDefinition::code,
                        code,
                        old -> new ClauseDefinition(
                                old.code(),
                                typed.words("number"),
                                typed.bilingual("short"),
                                typed.words("quote"),
                                typed.words("reading"),
                                old.when(),
                                old.rule(),
                                typed.mark(old.from()))))
                .definition();
    }
}
