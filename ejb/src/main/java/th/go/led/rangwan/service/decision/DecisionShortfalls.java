package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.nomination.Shortfall;
import th.go.led.rangwan.service.nomination.ShortfallSource;

/** The conditions of the decision that holds and that nobody has reported met; and the doubt about the deadline. */
@ApplicationScoped
public class DecisionShortfalls implements ShortfallSource {
    @Inject
    private Routes routes;

    @Inject
    private DeadlineService deadlines;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        List<Shortfall> lacking = new ArrayList<>();
        if (dossier.nomination().state() == NominationState.APPROVED_WITH_CONDITIONS) {
            routes.lastDecision(dossier.nomination().id()).stream()
                    .flatMap(decision -> decision.conditions().stream())
                    .filter(Condition::open)
                    .forEach(condition -> lacking.add(lack(dossier, condition)));
        }
        String cycle = dossier.nomination().entry().cycle();
        if (!deadlines.faces(cycle).settled()) {
            lacking.add(new Shortfall(
                    Shortfall.Weight.ADVICE,
                    Shortfall.Topic.DECISION,
                    "",
                    Shortfall.Words.of("decision.lack.deadline"),
                    dossier.preparer(),
                    new Shortfall.Spot("cycle.xhtml?code=" + cycle, "")));
        }
        return lacking;
    }

    private static Shortfall lack(Dossier dossier, Condition condition) {
        return new Shortfall(
                Shortfall.Weight.FILING,
                Shortfall.Topic.DECISION,
                "",
                Shortfall.Words.of("decision.lack.condition", condition.words()),
                condition.recipient().name(),
                new Shortfall.Spot(dossier.page("decision"), "outcome"));
    }
}
