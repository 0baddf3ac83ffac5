package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.nomination.Nomination;

/**
 * The one list of what a dossier lacks, put together anew at every question from all features that know of something:
 * what was mended a moment ago is not on it.
 */
@Dependent
public class Completeness {
    @Inject
    @Any
    private Instance<ShortfallSource> sources;

    @Inject
    private Calls calls;

    /** What the nomination, which the caller may read, lacks: by weight, then by topic; in a fixed number of statements. */
    public List<Shortfall> of(Nomination nomination) {
        ShortfallSource.Dossier dossier = new ShortfallSource.Dossier(nomination, calls.of(nomination));
        return sources.stream()
                .flatMap(source -> source.of(dossier).stream())
                .sorted(Comparator.comparing(Shortfall::weight).thenComparing(Shortfall::topic))
                .toList();
    }
}
