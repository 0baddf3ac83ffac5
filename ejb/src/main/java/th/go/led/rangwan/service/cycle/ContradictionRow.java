package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ContradictionDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A contradiction of a call with what people said about it.
 *
 * @param number its place in the call's list, counted from 1: the number on its card and at its words in the memo
 * @param settlements who settled it and how, the latest first; the first one holds; empty while it is open
 */
public record ContradictionRow(int number, ContradictionDefinition definition, List<Settled> settlements) {
    /** One settlement. */
    public record Settled(String reading, Bilingual words, String reason, Bilingual by, Instant at) {}

    /** Whether nobody has settled it yet. */
    public boolean open() {
        return settlements.isEmpty();
    }
}
