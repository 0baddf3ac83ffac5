package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.eligibility.ScreeningGrid;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.eligibility.ScreeningSummary;

/** The screening of one cycle: the grid, and with {@code summary} in the address all works counted. */
@Named("screening")
@RequestScoped
public class ScreeningView {
    @Inject
    private ScreeningService service;

    @Inject
    private Place place;

    @Inject
    private FilterEntry filter;

    @Inject
    @ManagedProperty("#{param.summary}")
    private String wanted;

    private ScreeningGrid grid;
    private ScreeningSummary summary;

    /** The works of this page against all categories. */
    public ScreeningGrid getGrid() {
        if (grid == null) {
            grid = service.grid(place.getCycle(), filter.getFilter(), filter.getAfter());
        }
        return grid;
    }

    /** Whether the address asks for the count over all works. */
    public boolean isSummed() {
        return "1".equals(wanted);
    }

    /** All works counted by category and verdict. */
    public ScreeningSummary getSummary() {
        if (summary == null) {
            summary = service.summary(place.getCycle());
        }
        return summary;
    }
}
