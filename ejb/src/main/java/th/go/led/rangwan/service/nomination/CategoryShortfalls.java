package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.nomination.CategoryStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Whether two persons have confirmed the category; it has to be fixed before the dossier is sent up. */
@ApplicationScoped
public class CategoryShortfalls implements ShortfallSource {
    private static final Bilingual ANOTHER =
            new Bilingual("นักวิเคราะห์ฯ หรือ ผอ. อีกคน", "Another analyst or director");

    @Inject
    private CategoryActs acts;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        CategoryStanding standing = acts.standing(dossier.nomination());
        if (standing.complete()) {
            return List.of();
        }
        String clause = dossier.call()
                .clause(Objects.requireNonNullElse(dossier.call().portal().categoryClause(), ""))
                .map(ClauseDefinition::number)
                .orElse("");
        return List.of(new Shortfall(
                dossier.nomination().state().writable() ? Shortfall.Weight.SENDING : Shortfall.Weight.FILING,
                Shortfall.Topic.CATEGORY,
                clause,
                Shortfall.Words.of(
                        "nomination.lack.category." + (standing.confirmations().isEmpty() ? "none" : "one"),
                        dossier.nomination().entry().category()),
                standing.confirmedByPreparer() ? another(dossier) : dossier.preparer(),
                new Shortfall.Spot(dossier.page("category"), "")));
    }

    /** Whoever is asked; while nobody is, anybody who may. */
    private Bilingual another(Dossier dossier) {
        return acts.asked(dossier.nomination()).stream()
                .findFirst()
                .map(AnswerPages::name)
                .orElse(ANOTHER);
    }
}
