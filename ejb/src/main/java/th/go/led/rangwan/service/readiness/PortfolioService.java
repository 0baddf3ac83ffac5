package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.readiness.PortfolioFigure;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.eligibility.Screened;
import th.go.led.rangwan.service.initiative.Initiatives;

/**
 * The portfolio over years, and why the department did not apply. Every figure counts the rows of the list that it opens:
 * both are made of the same rows.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PortfolioService {
    private static final Bilingual ALL = Bilingual.same("");

    @Inject
    private PortfolioRecord record;

    @Inject
    private Cycles cycles;

    @Inject
    private Screened screened;

    @Inject
    private Initiatives initiatives;

    /** The figures of every cycle on the desk and of all together. */
    public PortfolioSheet sheet() {
        Map<String, Cycle> known = record.known();
        List<PortfolioRow> rows = record.rows(known);
        return new PortfolioSheet(
                known.values().stream()
                        .map(cycle -> year(
                                cycle,
                                rows.stream()
                                        .filter(row -> row.cycle().equals(cycle.code()))
                                        .toList()))
                        .toList(),
                new PortfolioSheet.Year(
                        "", ALL, null, figures(PortfolioFigure.MAIN, rows), figures(PortfolioFigure.REASONS, rows)));
    }

    private PortfolioSheet.Year year(Cycle cycle, List<PortfolioRow> rows) {
        return new PortfolioSheet.Year(
                cycle.code(),
                cycles.current(cycle.code()).title(),
                cycle.state(),
                figures(PortfolioFigure.MAIN, rows),
                figures(PortfolioFigure.REASONS, rows));
    }

    private static List<PortfolioSheet.Figure> figures(List<PortfolioFigure> wanted, List<PortfolioRow> rows) {
        return wanted.stream()
                .map(figure -> new PortfolioSheet.Figure(
                        figure,
                        rows.stream().filter(row -> figure.counts(row.fate())).count()))
                .toList();
    }

    /**
     * What a figure counts.
     *
     * @param cycle code of the cycle, empty for all; not found when the desk does not keep it
     */
    public List<PortfolioRow> rows(String cycle, PortfolioFigure figure) {
        Map<String, Cycle> known = record.known();
        if (!cycle.isEmpty() && !known.containsKey(cycle)) {
            throw new NotFoundException();
        }
        return record.rows(known).stream()
                .filter(row -> cycle.isEmpty() || row.cycle().equals(cycle))
                .filter(row -> figure.counts(row.fate()))
                .toList();
    }

    /**
     * What became of one work in every cycle of the desk, the newest first; a cycle in which nothing is on record says so.
     * Not found when the work is not the caller's to read.
     */
    public List<PortfolioRow> ofWork(long initiativeId) {
        Initiative work = initiatives.readable(initiativeId);
        Map<String, Cycle> known = record.known();
        List<PortfolioRow> all = record.rows(known).stream()
                .filter(row -> row.initiativeId() == initiativeId)
                .toList();
        List<PortfolioRow> rows = new ArrayList<>();
        for (String cycle : known.keySet()) {
            List<PortfolioRow> there =
                    all.stream().filter(row -> row.cycle().equals(cycle)).toList();
            Bilingual verdict = verdict(cycles.current(cycle), work);
            (there.isEmpty() ? List.of(record.never(work, cycle)) : there)
                    .forEach(row -> rows.add(row.nominationId() == 0 ? row.saying(verdict) : row));
        }
        return rows;
    }

    /** What the call says to the work at best over its categories, with the clause that decides. */
    private Bilingual verdict(CycleDefinition call, Initiative work) {
        CategoryVerdict best = screened.all(call, work.id()).stream()
                .max(Comparator.comparing(CategoryVerdict::verdict))
                .orElseThrow();
        Bilingual said = best.deciding()
                .map(ClauseVerdict::sentence)
                .orElse(best.verdict().label());
        return new Bilingual(
                "สาขา " + best.category() + ": " + said.th(), "Category " + best.category() + ": " + said.en());
    }

    /** The title of a cycle; not found when the desk does not keep it. */
    public Bilingual title(String cycle) {
        return cycles.current(cycle).title();
    }

    /** The title of a work that the caller may read. */
    public Bilingual work(long initiativeId) {
        return initiatives.readable(initiativeId).title();
    }
}
