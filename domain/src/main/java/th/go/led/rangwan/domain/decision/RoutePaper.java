package th.go.led.rangwan.domain.decision;

import th.go.led.rangwan.domain.nomination.Nomination;

/**
 * The paper that goes along a route.
 *
 * @param subject as tasks and the trail name it, e.g. {@code nomination:7}
 * @param nomination whose dossier it is, null for a paper without one
 */
public record RoutePaper(PaperKind kind, String subject, Nomination nomination) {
    /** The dossier of a nomination. */
    public static RoutePaper dossier(Nomination nomination) {
        return new RoutePaper(PaperKind.DOSSIER, nomination.subject(), nomination);
    }
}
