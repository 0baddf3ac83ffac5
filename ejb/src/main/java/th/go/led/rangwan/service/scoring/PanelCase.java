package th.go.led.rangwan.service.scoring;

import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.PanelBook;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.ScoringPanel;

/**
 * A panel with everything that belongs to it, read once.
 *
 * @param call the edition whose words it scores by
 * @param sheets every one that was handed in, in order of time
 * @param book the same as plain values, works by the ids of their nominations
 */
record PanelCase(
        ScoringPanel panel,
        CycleDefinition call,
        PanelTerms terms,
        List<PanelWork> works,
        List<PanelSeat> seats,
        List<InterestDeclaration> declarations,
        List<ScoreSheet> sheets,
        PanelBook book) {
    /** The criteria in the words of the edition, with the frozen weights. */
    List<CriterionDefinition> criteria() {
        return call.criteria().stream()
                .filter(criterion -> terms.weights().containsKey(criterion.code()))
                .map(criterion -> criterion.weighing(terms.weights().get(criterion.code())))
                .toList();
    }

    Optional<PanelWork> work(long nominationId) {
        return works.stream()
                .filter(work -> work.nomination().id() == nominationId)
                .findFirst();
    }

    Optional<PanelSeat> seat(long personId) {
        return seats.stream().filter(seat -> seat.person().id() == personId).findFirst();
    }

    /** The sheets of the work that stand and count. */
    List<ScoreSheet> received(long nominationId) {
        return ScoreSheet.standing(sheets).stream()
                .filter(sheet -> sheet.leftAt() == null && sheet.nomination().id() == nominationId)
                .filter(sheet -> !book.conflicted(sheet.scorer().id(), nominationId))
                .toList();
    }

    /** The person's own sheet of the work that stands. */
    Optional<ScoreSheet> sheet(long personId, long nominationId) {
        return received(nominationId).stream()
                .filter(sheet -> sheet.scorer().id() == personId)
                .findFirst();
    }
}
