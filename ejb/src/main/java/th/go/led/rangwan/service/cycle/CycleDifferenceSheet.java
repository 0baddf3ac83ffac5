package th.go.led.rangwan.service.cycle;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDifference;

/**
 * Two revisions or editions side by side.
 *
 * @param before the earlier one, {@code after} the later one, which may be a draft
 * @param choices every published revision, to choose others from
 * @param drafts the open drafts that the caller may see, to choose the later one from
 */
public record CycleDifferenceSheet(
        CycleRevisionRow before,
        CycleRevisionRow after,
        List<CycleDifference> differences,
        List<CycleRevisionRow> choices,
        List<CycleRevisionRow> drafts) {

    /** How many differences are of that kind. */
    public long count(String kind) {
        return differences.stream()
                .filter(one -> one.kind().name().equals(kind))
                .count();
    }
}
