package th.go.led.rangwan.service.cycle;

import java.util.List;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What of a paper is ready to be taken into a cycle.
 *
 * @param receipt the paper's running number with the year of the Buddhist era
 * @param subject its subject as confirmed
 * @param headConfirmed whether a person confirmed the head; without that nothing is taken
 * @param ready how many items were confirmed, group by group
 * @param left how many wait for a person, and stay behind
 * @param cycles the cycles into which they may go
 * @param ask the post that is asked for rulings in a new cycle, unless the person names another
 */
public record TakeSheet(
        long paperId,
        String receipt,
        String subject,
        boolean headConfirmed,
        List<Ready> ready,
        long left,
        List<Target> cycles,
        Bilingual ask) {
    /** How many items of one group. */
    public record Ready(FindingGroup group, long count) {}

    /** A cycle, and whether it has an open draft that what is taken will go into. */
    public record Target(String code, Bilingual title, boolean draft) {}
}
