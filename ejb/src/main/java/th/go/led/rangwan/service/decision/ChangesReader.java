package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.nomination.Calls;
import th.go.led.rangwan.service.nomination.ChangeSource;
import th.go.led.rangwan.service.nomination.DossierChange;

/** Puts together what the features know to have changed in a dossier. */
@Dependent
public class ChangesReader {
    @Inject
    @Any
    private Instance<ChangeSource> sources;

    @Inject
    private Calls calls;

    /** What changed after that instant, by topic, then by time; in a fixed number of statements. */
    List<DossierChange> since(Nomination nomination, Instant since) {
        CycleDefinition call = calls.of(nomination);
        return sources.stream()
                .flatMap(source -> source.since(nomination, call, since).stream())
                .sorted(Comparator.comparing(DossierChange::topic).thenComparing(DossierChange::at))
                .toList();
    }

    /** Whether anything did. */
    boolean any(Nomination nomination, Instant since) {
        return !since(nomination, since).isEmpty();
    }
}
