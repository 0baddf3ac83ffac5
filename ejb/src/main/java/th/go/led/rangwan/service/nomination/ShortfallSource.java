package th.go.led.rangwan.service.nomination;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A feature that knows of things which a dossier may lack. Each feature tells its own, so that there is one list and no
 * feature knows those after it. Implementations are application scoped, ask a fixed number of statements, and are asked
 * only for nominations that the caller may read.
 */
public interface ShortfallSource {
    /** What that dossier lacks now. */
    List<Shortfall> of(Dossier dossier);

    /** A nomination with the revision of the call to which it is pinned. */
    record Dossier(Nomination nomination, CycleDefinition call) {
        /** The nomination's page of that name. */
        public String page(String name) {
            return name + ".xhtml?id=" + nomination.id();
        }

        /** Whoever prepares the nomination. */
        public Bilingual preparer() {
            return AnswerPages.name(nomination.preparedBy());
        }

        /** The number of the document of that code in the call; empty when the call asks for none. */
        public String document(String code) {
            return call.document(code).map(asked -> asked.number()).orElse("");
        }
    }
}
