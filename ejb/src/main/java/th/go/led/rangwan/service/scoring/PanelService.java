package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.scoring.PanelRanking;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Shows a panel of a cycle: who scores, what is in, and what it comes to, to whom it may be shown. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PanelService {
    private static final int WHOLE = 100;

    @Inject
    private PanelReader reader;

    @Inject
    private PanelLines lines;

    @Inject
    private PanelChair chair;

    @Inject
    private Panels panels;

    @Inject
    private Cycles cycles;

    @Inject
    private Caller caller;

    /** The panel of that number, 0 for the latest; not found for an unknown cycle or number. */
    public PanelBoard board(String cycle, int number) {
        Bilingual title = cycles.current(cycle).title();
        boolean chairs = chair.chairs();
        Optional<PanelCase> found = reader.find(cycle, number);
        if (found.isEmpty()) {
            if (number != 0) {
                throw new NotFoundException();
            }
            return new PanelBoard(title, null, List.of(), chairs, false, false, 0, 0, List.of(), List.of(), List.of());
        }
        PanelCase one = found.get();
        boolean ordered = reader.seesOrder(one);
        return new PanelBoard(
                title,
                PanelHead.of(one),
                panels.of(cycle).stream().map(ScoringPanel::number).toList(),
                chairs,
                ordered,
                one.book().complete(),
                chairs && PanelHead.of(one).open() ? chair.fresh(one).size() : 0,
                (int) one.works().stream()
                        .filter(work -> ScorerTurn.of(
                                        one, work, caller.current().personId())
                                .owed())
                        .count(),
                one.criteria(),
                lines.works(one, ordered),
                lines.scorers(one));
    }

    /** The sheets of a work in that panel that count; none while they are hidden from the caller. */
    public List<ScorerSheet> sheets(String cycle, int number, long nominationId) {
        PanelCase one = reader.find(cycle, number).orElseThrow(NotFoundException::new);
        boolean shown = one.work(nominationId)
                .filter(work -> reader.reads(work.nomination()))
                .map(work -> reader.sight(one, nominationId).shown())
                .orElseThrow(NotFoundException::new);
        return shown
                ? one.received(nominationId).stream()
                        .map(sheet -> ScorerSheet.of(sheet, one.terms()))
                        .toList()
                : List.of();
    }

    /**
     * What would be with other weights; {@code scoring.refused.weight} at the field of a criterion by its place, counted from 0,
     * that is not from 0 to 100, {@code scoring.refused.weight.none} when all are 0.
     */
    public PanelTrial tried(String cycle, int number, Map<String, Integer> weights) {
        PanelCase one = reader.find(cycle, number).orElseThrow(NotFoundException::new);
        PanelTerms tried = one.terms().weighing(weights);
        require(tried);
        boolean hidden = !reader.seesOrder(one);
        List<CriterionDefinition> criteria = one.criteria().stream()
                .map(criterion -> criterion.weighing(tried.weights().get(criterion.code())))
                .toList();
        return new PanelTrial(
                one.call().title(), PanelHead.of(one), hidden, criteria, hidden ? List.of() : trial(one, tried));
    }

    private static void require(PanelTerms tried) {
        int place = 0;
        int sum = 0;
        for (int weight : tried.weights().values()) {
            if (weight < 0 || weight > WHOLE) {
                throw new RefusedException("scoring.refused.weight", weight).at("weight" + place);
            }
            sum += weight;
            place++;
        }
        if (sum == 0) {
            throw new RefusedException("scoring.refused.weight.none").at("weight0");
        }
    }

    private static List<PanelTrial.Line> trial(PanelCase one, PanelTerms tried) {
        Map<Long, PanelResult> would = one.book().results(tried);
        Map<Long, PanelResult> real = one.book().results(one.terms());
        Map<Long, PanelRanking.Place> places = one.book().ranking(one.terms()).places().stream()
                .collect(Collectors.toMap(PanelRanking.Place::work, Function.identity()));
        return one.book().ranking(tried).places().stream()
                .map(place -> new PanelTrial.Line(
                        place.work(),
                        one.work(place.work())
                                .orElseThrow()
                                .nomination()
                                .initiative()
                                .title(),
                        place.rank(),
                        would.get(place.work()).totals(),
                        places.get(place.work()).rank(),
                        real.get(place.work()).totals()))
                .toList();
    }
}
