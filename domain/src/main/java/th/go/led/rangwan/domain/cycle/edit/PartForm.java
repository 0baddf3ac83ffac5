package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The form of one kind of part: its items, their fields, and what comes of saving one. */
interface PartForm {
    /** One thing to change: its code within the part, and its name. */
    record Item(String code, Bilingual name) {}

    List<Item> items(CycleDefinition cycle);

    List<EditField> fields(CycleDefinition cycle, String code);

    CycleDefinition saved(CycleDefinition cycle, String code, Typed typed);

    /** The item of that code; not found when there is none. */
    static <T> T one(List<T> items, Function<T, String> code, String wanted) {
        return items.stream()
                .filter(item -> code.apply(item).equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The list with the item of that code changed. */
    static <T> List<T> with(List<T> items, Function<T, String> code, String wanted, UnaryOperator<T> change) {
        one(items, code, wanted);
        return items.stream()
                .map(item -> code.apply(item).equals(wanted) ? change.apply(item) : item)
                .toList();
    }
}
