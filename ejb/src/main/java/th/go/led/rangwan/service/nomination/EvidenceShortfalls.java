package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.service.evidence.PackageProblem;
import th.go.led.rangwan.service.evidence.UsedEvidence;

/** What is amiss with the evidence as it would be filed: website, caps, languages, links, criteria without an item. */
@ApplicationScoped
public class EvidenceShortfalls implements ShortfallSource {
    private static final String CRITERION = "evidence.problem.criterion";
    private static final String WEBSITE = "evidence.problem.website";

    @Inject
    private UsedEvidence evidence;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        return evidence.of(dossier.nomination().subject()).problems().stream()
                .map(problem -> lack(dossier, problem))
                .toList();
    }

    /** A criterion stands for itself; the rest is asked by the call's documents. */
    private static String clause(Dossier dossier, PackageProblem problem) {
        return problem.key().equals(CRITERION)
                ? String.valueOf(problem.arguments().get(0))
                : dossier.document(problem.key().equals(WEBSITE) ? "website" : "extras");
    }

    private static Shortfall lack(Dossier dossier, PackageProblem problem) {
        return new Shortfall(
                problem.blocking() ? Shortfall.Weight.FILING : Shortfall.Weight.ADVICE,
                Shortfall.Topic.EVIDENCE,
                clause(dossier, problem),
                new Shortfall.Words(problem.key(), problem.arguments(), null),
                dossier.preparer(),
                new Shortfall.Spot(problem.page(), ""));
    }
}
