package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words of criteria; their weights are changed together, since they add up to 100. */
final class CriterionForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.criteria().stream()
                .map(criterion -> new Item(
                        criterion.code(),
                        new Bilingual(
                                criterion.code() + " " + criterion.shortName().th(),
                                criterion.code() + " " + criterion.shortName().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        CriterionDefinition criterion = PartForm.one(cycle.criteria(), CriterionDefinition::code, code);
        return new Fields()
                .line("name", "ชื่อ", "Name", criterion.name())
                .line("short", "ชื่อสั้น", "Short name", criterion.shortName())
                .text("quote", "ถ้อยคำตามประกาศ", "The words of the call", "th", criterion.quoteTh())
                .text("reading", "คำอ่านภาษาอังกฤษ", "English reading", "en", criterion.readingEn())
                .verified(criterion.from().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .criteria(PartForm.with(
                        cycle.criteria(),
                        CriterionDefinition::code,
                        code,
                        old -> new CriterionDefinition(
                                old.code(),
                                old.number(),
                                typed.bilingual("name"),
                                typed.bilingual("short"),
                                typed.words("quote"),
                                typed.words("reading"),
                                old.weight(),
                                typed.mark(old.from()))))
                .definition();
    }
}
