package th.go.led.rangwan.domain.cycle;

import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The sources of a definition by the names that people know; a code that it does not list stands for itself. */
final class SourceNames {
    private final Map<String, Bilingual> titles;

    SourceNames(CycleDefinition cycle) {
        this.titles = cycle.sources().stream()
                .collect(Collectors.toMap(SourceDefinition::code, SourceDefinition::title, (first, again) -> first));
    }

    /** Where an item comes from, as one of its fields. */
    OutlineItem.Field origin(Provenance from) {
        Bilingual title = titles.getOrDefault(from.source(), Bilingual.same(from.source()));
        String place = from.place() == null ? "" : ", " + from.place();
        return OutlineItem.field("ที่มา", "source", new Bilingual(title.th() + place, title.en() + place));
    }
}
