package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.EquivalenceState;
import th.go.led.rangwan.domain.nomination.ReportEquivalence;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.ShownName;

/**
 * A wish that other evidence stands for the report.
 *
 * @param version what a form sends back as the version it saw
 * @param ruledBy the director, null while nobody has ruled
 */
public record EquivalenceRow(
        long id,
        long version,
        EquivalenceState state,
        List<Item> items,
        String why,
        Bilingual askedBy,
        Instant askedAt,
        Bilingual ruledBy,
        Instant ruledAt,
        String reason) {
    /** An item of evidence that is to stand for it, with its name for the eye. */
    public record Item(long id, String name) {
        static Item of(EvidenceItem item) {
            return new Item(item.id(), ShownName.of(item.title()));
        }
    }

    static EquivalenceRow of(ReportEquivalence wish) {
        return new EquivalenceRow(
                wish.id(),
                wish.version(),
                wish.state(),
                wish.items().stream().map(Item::of).toList(),
                wish.why(),
                name(wish.askedBy()),
                wish.askedAt(),
                wish.ruledBy() == null ? null : name(wish.ruledBy()),
                wish.ruledAt(),
                wish.reason());
    }

    private static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
