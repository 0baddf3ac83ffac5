package th.go.led.rangwan.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.readiness.PortfolioFigure;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.readiness.PortfolioRow;
import th.go.led.rangwan.service.readiness.PortfolioService;

/** What a figure of the portfolio counts, or what became of one work in every cycle, with the reasons on record. */
@Named("portfolioList")
@RequestScoped
public class PortfolioListView {
    @Inject
    private PortfolioService service;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private String cycle;

    @Inject
    @ManagedProperty("#{param.figure}")
    private String figure;

    @Inject
    @ManagedProperty("#{param.work}")
    private String work;

    private List<PortfolioRow> rows;

    /** The rows: those of the work when the address names one, else those of the figure. */
    public List<PortfolioRow> getRows() {
        if (rows == null) {
            rows = isOfWork() ? service.ofWork(PlanAddress.id(work)) : service.rows(cycle(), getFigure());
        }
        return rows;
    }

    /** Whether it is of one work. */
    public boolean isOfWork() {
        return work != null && !work.isEmpty();
    }

    /** The work's title, or the cycle's; null for all cycles. */
    public Bilingual getOf() {
        if (isOfWork()) {
            return service.work(PlanAddress.id(work));
        }
        return cycle().isEmpty() ? null : service.title(cycle());
    }

    /** The figure of the address; of an unknown name everything on record. */
    public PortfolioFigure getFigure() {
        return PortfolioFigure.named(figure).orElse(PortfolioFigure.ON_RECORD);
    }

    private String cycle() {
        return cycle == null ? "" : cycle;
    }
}
