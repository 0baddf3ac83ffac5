package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.Panel;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.Spread;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** Takes the internal scores of nominations and shows what they come to, to whom they may be shown. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ScoringService {
    @Inject
    private Nominations nominations;

    @Inject
    private ScoreSheets sheets;

    @Inject
    private Cycles cycles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The scoring as the caller may see it: others' scores only once the own sheet is in. */
    public ScoringSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        List<CriterionDefinition> criteria = call(nomination).criteria();
        Map<String, Integer> weights = weights(criteria);
        List<ScoreSheet> standing = sheets.standing(nominationId);
        Optional<ScoreSheet> mine = mine(standing);
        boolean shown = Panel.shows(scorer(), mine.isPresent());
        return new ScoringSheet(
                criteria,
                mine.map(sheet -> ScorerSheet.of(sheet, weights)).orElse(null),
                scorer(),
                scorer() && Panel.open(nomination.state()),
                nomination.preparedBy().id() == caller.current().personId(),
                standing.size(),
                shown
                        ? standing.stream()
                                .map(sheet -> ScorerSheet.of(sheet, weights))
                                .toList()
                        : List.of(),
                shown ? result(weights, standing) : null);
    }

    /** The score in short, for the brief; without figures while they are hidden from the caller. */
    public ScoreSummary summary(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        List<ScoreSheet> standing = sheets.standing(nominationId);
        Spread totals = result(weights(call(nomination).criteria()), standing).totals();
        boolean hidden = !Panel.shows(scorer(), mine(standing).isPresent());
        return hidden
                ? new ScoreSummary(standing.size(), totals.count(), true, null, null, null, null)
                : new ScoreSummary(
                        standing.size(),
                        totals.count(),
                        false,
                        totals.mean(),
                        totals.median(),
                        totals.least(),
                        totals.most());
    }

    /**
     * Submits the caller's sheet; the one that it corrects stays readable. Refused after the decision, without a
     * declaration, and at the field of a criterion (e.g. {@code points2}, counted from 0) whose points are not from 0 to
     * 100 or which neither points to evidence nor says that there is none.
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void submit(long nominationId, ScoreEntry entry) {
        Nomination nomination = nominations.readable(nominationId);
        if (!Panel.open(nomination.state())) {
            throw new RefusedException("scoring.refused.closed");
        }
        ScoreSheet earlier = mine(sheets.standing(nominationId)).orElse(null);
        if ((earlier == null ? 0 : earlier.id()) != entry.seenSheet()) {
            throw new StaleException();
        }
        Map<String, Integer> weights = weights(call(nomination).criteria());
        ScoreSheet sheet = new ScoreSheet(
                nomination,
                caller.person(),
                new ScoreSheet.Declaration(entry.interest(), entry.reason(), weights.keySet(), clock.instant()),
                entry.interest() == Interest.ABSTAINS ? List.of() : TypedScores.of(entry.lines()),
                earlier);
        sheets.submit(sheet);
        audit.record(
                earlier == null ? "score.submitted" : "score.corrected", nomination.subject(), "sheet " + sheet.id());
    }

    private CycleDefinition call(Nomination nomination) {
        return cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
    }

    private Optional<ScoreSheet> mine(List<ScoreSheet> standing) {
        long me = caller.current().personId();
        return standing.stream().filter(sheet -> sheet.scorer().id() == me).findFirst();
    }

    private boolean scorer() {
        Viewer viewer = caller.current().viewer();
        return viewer.roles().contains(Role.ANALYST) || viewer.roles().contains(Role.DIRECTOR);
    }

    private static PanelResult result(Map<String, Integer> weights, List<ScoreSheet> standing) {
        return PanelResult.of(
                weights,
                standing.stream()
                        .filter(sheet -> sheet.interest() == Interest.NONE)
                        .map(ScorerSheet::points)
                        .toList());
    }

    private static Map<String, Integer> weights(List<CriterionDefinition> criteria) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        criteria.forEach(criterion -> weights.put(criterion.code(), criterion.weight()));
        return weights;
    }
}
