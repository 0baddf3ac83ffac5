package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.EventDefinition;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Meetings and workshops; times are Bangkok times. */
final class EventForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.events().stream()
                .map(event -> new Item(event.code(), event.name()))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        EventDefinition event = PartForm.one(cycle.events(), EventDefinition::code, code);
        return new Fields()
                .choice("kind", new Bilingual("ชนิด", "Kind"), event.kind().code(), kinds())
                .line("name", "ชื่อ", "Name", event.name())
                .date("date", "วันที่", "Date", event.date())
                .time("begins", "เริ่ม", "Begins", event.from())
                .time("ends", "เลิก", "Ends", event.to())
                .verified(event.provenance().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .events(PartForm.with(cycle.events(), EventDefinition::code, code, old -> changed(old, typed)))
                .definition();
    }

    private static List<EditField.Option> kinds() {
        return Stream.of(EventKind.values())
                .map(kind -> new EditField.Option(kind.code(), kind.label()))
                .toList();
    }

    private static EventDefinition changed(EventDefinition old, Typed typed) {
        EventDefinition changed = new EventDefinition(
                old.code(),
                EventKind.of(typed.words("kind")),
                typed.bilingual("name"),
                typed.date("date"),
                typed.time("begins"),
                typed.time("ends"),
                typed.mark(old.provenance()));
        if (!changed.from().isBefore(changed.to())) {
            throw new RefusedException("cycle.refused.eventTimes").at("ends");
        }
        return changed;
    }
}
