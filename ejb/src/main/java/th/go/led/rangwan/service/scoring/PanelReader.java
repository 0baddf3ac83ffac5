package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.PanelBook;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelState;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.scoring.Sight;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Reads panels, and says what the caller may see of one. Every way out of scores goes through here. */
@Dependent
class PanelReader {
    @Inject
    private Panels panels;

    @Inject
    private Cycles cycles;

    @Inject
    private Caller caller;

    /** The panel of that number in the cycle, 0 for the latest; empty when the cycle has none. */
    Optional<PanelCase> find(String cycle, int number) {
        List<ScoringPanel> all = panels.of(cycle);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(
                number == 0
                        ? all.get(0)
                        : all.stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .orElseThrow(NotFoundException::new)));
    }

    PanelCase read(ScoringPanel panel) {
        CycleDefinition call = cycles.definition(panel.cycle(), panel.revision());
        PanelTerms terms = panel.terms(PanelTerms.of(call));
        List<PanelWork> works = panels.works(panel);
        List<PanelSeat> seats = panels.seats(panel);
        List<InterestDeclaration> declarations = panels.declarations(panel);
        List<ScoreSheet> sheets = panels.sheets(panel);
        PanelBook book = new PanelBook(
                terms,
                works.stream().map(work -> work.nomination().id()).toList(),
                seats.stream()
                        .map(seat -> new PanelBook.Seat(seat.person().id(), seat.releasedAt() != null))
                        .toList(),
                declarations.stream()
                        .map(one -> new PanelBook.Declared(
                                one.seat().person().id(),
                                one.work().nomination().id(),
                                one.conflict()))
                        .toList(),
                ScoreSheet.standing(sheets).stream()
                        .filter(sheet -> sheet.leftAt() == null)
                        .map(sheet -> new PanelBook.Given(
                                sheet.scorer().id(), sheet.nomination().id(), sheet.points()))
                        .toList(),
                works.stream()
                        .map(PanelWork::nomination)
                        .filter(nomination -> !PanelWork.scored(nomination.state()))
                        .map(Nomination::id)
                        .collect(Collectors.toSet()));
        return new PanelCase(panel, call, terms, works, seats, declarations, sheets, book);
    }

    /**
     * Whether the caller may see what others gave the work in that panel. A replaced panel shows no more than the panel that
     * took its place: else a scorer would read there what is hidden here.
     */
    Sight sight(PanelCase one, long nominationId) {
        long me = caller.current().personId();
        if (one.panel().state() == PanelState.REPLACED) {
            Optional<Sight> now = panels.current(one.panel().cycle())
                    .map(this::read)
                    .filter(later -> later.work(nominationId).isPresent())
                    .map(later -> later.book().sight(me, nominationId))
                    .filter(sight -> !sight.shown());
            if (now.isPresent()) {
                return now.get();
            }
        }
        return one.book().sight(me, nominationId);
    }

    /** Whether the caller may see every work of the panel, and so their order. */
    boolean seesOrder(PanelCase one) {
        return !one.works().isEmpty()
                && one.works().stream()
                        .map(PanelWork::nomination)
                        .allMatch(work -> reads(work) && sight(one, work.id()).shown());
    }

    /** Whether the caller may read the nomination at all. */
    boolean reads(Nomination nomination) {
        Viewer viewer = caller.current().viewer();
        return viewer.reads(nomination.initiative().ownerUnit().id(), nomination.routedPostIds())
                .allowed();
    }
}
