package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.service.nomination.DossierChange;

/**
 * What changed in a dossier since the caller last read it on its route.
 *
 * @param since when that was; null for a first reading, which sees the whole
 * @param wrote what the caller wrote on it then, null for nothing
 * @param rows by topic, then by time
 */
public record ChangesSheet(Instant since, AnnotationRow wrote, List<DossierChange> rows) {
    /** Whether the caller has read the dossier on its route before. */
    public boolean again() {
        return since != null;
    }
}
