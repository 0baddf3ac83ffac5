package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.paper.FindingKind;

/**
 * What persons confirmed of a paper, ready to be taken into a call.
 *
 * @param source the paper as a source of the call
 */
public record ConfirmedCall(
        SourceDefinition source, List<ConfirmedItem> items, List<ContradictionDefinition> contradictions)
        implements Serializable {
    /** Copies its lists. */
    public ConfirmedCall {
        items = List.copyOf(items);
        contradictions = List.copyOf(contradictions);
    }

    /** The items of that kind in the order of the paper. */
    public List<ConfirmedItem> of(FindingKind kind) {
        return items.stream().filter(one -> one.kind() == kind).toList();
    }

    Optional<ConfirmedItem> first(FindingKind kind) {
        return of(kind).stream().findFirst();
    }

    /** Where an item comes from: this paper, confirmed by its person. */
    Provenance from(ConfirmedItem item) {
        return new Provenance(source.code(), item.place().th(), true, item.by());
    }
}
