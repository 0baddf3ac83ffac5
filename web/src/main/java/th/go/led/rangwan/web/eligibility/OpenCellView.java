package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.service.eligibility.RulingMatter;
import th.go.led.rangwan.service.eligibility.ScreeningCell;
import th.go.led.rangwan.service.eligibility.ScreeningCellService;

/** The open cell of the screening. */
@Named("openCell")
@RequestScoped
public class OpenCellView {
    @Inject
    private ScreeningCellService service;

    @Inject
    private Place place;

    private ScreeningCell cell;

    /** The open cell, clause by clause. */
    public ScreeningCell getSheet() {
        if (cell == null) {
            cell = service.cell(place.getCycle(), place.getWork(), place.getCategory());
        }
        return cell;
    }

    /** Whether the clause is the one that decides the cell. */
    public boolean deciding(ClauseVerdict clause) {
        return getSheet().judged().deciding().filter(clause::equals).isPresent();
    }

    /** The standings of which the cell has any, as its summary counts them. */
    public List<ClauseStanding> getCounted() {
        return Stream.of(ClauseStanding.PASS, ClauseStanding.CANNOT_TELL, ClauseStanding.FAIL, ClauseStanding.AT_FILING)
                .filter(standing -> getSheet().judged().count(standing) > 0)
                .toList();
    }

    /** The clauses that may be overridden: those that have a verdict. */
    public List<ClauseVerdict> getDecided() {
        return getSheet().judged().clauses().stream()
                .filter(ClauseVerdict::decided)
                .toList();
    }

    /** The requests that wait for a ruling. */
    public List<RulingMatter> getWaiting() {
        return getSheet().matters().stream()
                .filter(matter -> matter.request() != null)
                .toList();
    }

    /** The ruling asked of the clause that nobody has been asked for yet, empty when there is none. */
    public String askable(ClauseVerdict clause) {
        return clause.missing().stream()
                .filter(missing -> missing.ruling()
                        && getSheet().askableMatters().stream()
                                .anyMatch(matter -> matter.code().equals(missing.code())))
                .findFirst()
                .map(missing -> missing.code())
                .orElse("");
    }
}
