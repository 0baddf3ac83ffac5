package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.eligibility.ScreeningService;

/** Which clauses of the screening the work does not pass in its category. */
@ApplicationScoped
public class ScreeningShortfalls implements ShortfallSource {
    @Inject
    private ScreeningService screenings;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        Nomination.Entry entry = dossier.nomination().entry();
        CategoryVerdict screening =
                screenings.verdict(dossier.nomination().initiative().id(), entry.cycle(), entry.category());
        return screening.clauses().stream()
                .filter(clause ->
                        clause.standing() == ClauseStanding.FAIL || clause.standing() == ClauseStanding.CANNOT_TELL)
                .map(clause -> lack(dossier, clause))
                .toList();
    }

    private static Shortfall lack(Dossier dossier, ClauseVerdict clause) {
        Nomination.Entry entry = dossier.nomination().entry();
        Bilingual asked = clause.missing().isEmpty()
                ? dossier.preparer()
                : clause.missing().get(0).ask();
        return new Shortfall(
                Shortfall.Weight.SENDING,
                Shortfall.Topic.ELIGIBILITY,
                dossier.call()
                        .clause(clause.clause())
                        .map(ClauseDefinition::number)
                        .orElse(""),
                Shortfall.Words.of("nomination.lack.screening", clause.sentence()),
                asked,
                new Shortfall.Spot(
                        "screening.xhtml?cycle=" + entry.cycle() + "&work="
                                + dossier.nomination().initiative().id() + "&category=" + entry.category(),
                        ""));
    }
}
