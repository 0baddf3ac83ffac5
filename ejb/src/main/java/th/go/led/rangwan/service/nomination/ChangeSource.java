package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.Nomination;

/**
 * A feature that knows what changed in a dossier. Each tells its own, so that no feature knows those after it.
 * Implementations are application scoped, ask a fixed number of statements, and are asked only for nominations that the
 * caller may read.
 */
public interface ChangeSource {
    /** What changed after that instant, under the call to which the nomination is pinned. */
    List<DossierChange> since(Nomination nomination, CycleDefinition call, Instant since);
}
