package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The names and descriptions of categories. */
final class CategoryForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.categories().stream()
                .map(category -> new Item(
                        category.code(),
                        new Bilingual(
                                category.code() + " " + category.shortName().th(),
                                category.code() + " " + category.shortName().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        CategoryDefinition category = PartForm.one(cycle.categories(), CategoryDefinition::code, code);
        return new Fields()
                .text("name", "ชื่อ", "Name", category.name())
                .line("short", "ชื่อสั้น", "Short name", category.shortName())
                .text("description", "เนื้อหา", "What it is about", category.description())
                .verified(category.from().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .categories(PartForm.with(
                        cycle.categories(),
                        CategoryDefinition::code,
                        code,
                        old -> new CategoryDefinition(
                                old.code(),
                                typed.bilingual("name"),
                                typed.bilingual("short"),
                                typed.bilingual("description"),
                                typed.mark(old.from()))))
                .definition();
    }
}
