package th.go.led.rangwan.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.readiness.PortfolioFigure;
import th.go.led.rangwan.service.readiness.PortfolioService;
import th.go.led.rangwan.service.readiness.PortfolioSheet;

/** The works of the department over all cycles, in figures. */
@Named("portfolio")
@RequestScoped
public class PortfolioView {
    @Inject
    private PortfolioService service;

    private PortfolioSheet sheet;

    /** The figures. */
    public PortfolioSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet();
        }
        return sheet;
    }

    /** The columns of the first table. */
    public List<PortfolioFigure> getMain() {
        return PortfolioFigure.MAIN;
    }

    /** The reasons why the department did not apply. */
    public List<PortfolioFigure> getReasons() {
        return PortfolioFigure.REASONS;
    }
}
