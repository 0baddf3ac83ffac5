package th.go.led.rangwan.service.initiative;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A statement in the history of a work.
 *
 * @param note what was said with it, empty for nothing
 * @param words the value in words, null when the statement withdrew the fact
 */
public record StatementRow(Bilingual label, Bilingual words, Bilingual giver, Instant givenAt, Bilingual note) {
    /** Whether the fact became unknown again. */
    public boolean withdrawn() {
        return words == null;
    }
}
