package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.service.cycle.CycleRow;
import th.go.led.rangwan.service.cycle.CycleService;
import th.go.led.rangwan.service.eligibility.ScreeningCell;
import th.go.led.rangwan.service.eligibility.ScreeningGrid;
import th.go.led.rangwan.service.eligibility.ScreeningService;

/** The screening of one cycle; {@code work} and {@code category} of the address open a cell. */
@Named("screening")
@RequestScoped
public class ScreeningView {
    @Inject
    private ScreeningService service;

    @Inject
    private CycleService cycles;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private String cycle;

    @Inject
    @ManagedProperty("#{param.work}")
    private String work;

    @Inject
    @ManagedProperty("#{param.category}")
    private String category;

    private String chosen;
    private ScreeningGrid grid;
    private ScreeningCell cell;

    /** The cycle's code; the newest one when the address names none. */
    public String getCycle() {
        if (chosen == null) {
            chosen = cycle == null || cycle.isEmpty()
                    ? cycles.list().stream().findFirst().map(CycleRow::code).orElse("")
                    : cycle;
        }
        return chosen;
    }

    /** All works against all categories. */
    public ScreeningGrid getGrid() {
        if (grid == null) {
            grid = service.grid(getCycle());
        }
        return grid;
    }

    /** Whether a cell is open. */
    public boolean isOpen() {
        return getWork() > 0 && category != null && !category.isEmpty();
    }

    /** Whether this is the open cell. */
    public boolean open(long initiativeId, String categoryCode) {
        return isOpen() && initiativeId == getWork() && categoryCode.equals(category);
    }

    /** The open cell, clause by clause. */
    public ScreeningCell getCell() {
        if (cell == null) {
            cell = service.cell(getCycle(), getWork(), category);
        }
        return cell;
    }

    /** Whether the clause is the one that decides the open cell. */
    public boolean deciding(ClauseVerdict clause) {
        return getCell().judged().deciding().filter(clause::equals).isPresent();
    }

    /** The standings of which the open cell has any, as its summary counts them. */
    public List<ClauseStanding> getCounted() {
        return List.of(ClauseStanding.PASS, ClauseStanding.CANNOT_TELL, ClauseStanding.FAIL, ClauseStanding.AT_FILING)
                .stream()
                .filter(standing -> getCell().judged().count(standing) > 0)
                .toList();
    }

    /** The id of the work whose cell is open; 0 for none. */
    public long getWork() {
        return work != null && work.matches("\\d{1,18}") ? Long.parseLong(work) : 0;
    }

    public String getCategory() {
        return category;
    }
}
