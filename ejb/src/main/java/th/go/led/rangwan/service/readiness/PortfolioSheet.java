package th.go.led.rangwan.service.readiness;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.readiness.PortfolioFigure;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The works of the department over all cycles that are on record, the newest cycle first.
 *
 * @param all the figures over all cycles together
 */
public record PortfolioSheet(List<Year> years, Year all) {
    /**
     * One cycle with its figures.
     *
     * @param cycle its code; empty for all together
     */
    public record Year(String cycle, Bilingual title, CycleState state, List<Figure> main, List<Figure> reasons) {}

    /** How many; opens the list of just these. */
    public record Figure(PortfolioFigure figure, long count) {}
}
