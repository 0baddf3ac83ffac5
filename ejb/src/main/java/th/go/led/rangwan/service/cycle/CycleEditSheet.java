package th.go.led.rangwan.service.cycle;

import java.util.List;
import th.go.led.rangwan.domain.cycle.edit.CyclePart;
import th.go.led.rangwan.domain.cycle.edit.EditField;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One item of a draft in its form, with the way to all others.
 *
 * @param version the version of the draft that is shown
 * @param problems how many of the draft's example cases differ
 * @param name what the item is called
 */
public record CycleEditSheet(
        long draftId,
        long version,
        String cycle,
        int number,
        Bilingual title,
        int problems,
        CyclePart part,
        String code,
        Bilingual name,
        List<EditField> fields,
        List<Part> parts) {
    /** A part with its items. */
    public record Part(CyclePart part, Bilingual label, boolean current, List<Item> items) {}

    /** An item to change. */
    public record Item(String code, Bilingual name, boolean current) {}
}
