package th.go.led.rangwan.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.deadline.PlanReport;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.PlanRow;
import th.go.led.rangwan.service.deadline.PlanService;
import th.go.led.rangwan.service.deadline.PlanSheet;
import th.go.led.rangwan.web.shared.Notice;

/** The backward plan of the cycle that {@code code} of the address names; {@code step} names the one to report of. */
@Named("plan")
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private String codeParameter;

    @Inject
    @ManagedProperty("#{param.step}")
    private String stepParameter;

    private String code;
    private long stepId;
    private LocalDate expected;
    private String slipReason = "";
    private boolean trying;
    private transient PlanSheet sheet;

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        stepId = stepParameter != null && stepParameter.matches("\\d{1,18}") ? Long.parseLong(stepParameter) : 0;
        getSheet();
    }

    /** Shows on the same page what the typed day would break; nothing is stored. */
    public String whatIf() {
        trying = false;
        sheet = service.whatIf(stepId, expected);
        trying = true;
        return null;
    }

    /** Reports when the step is expected. */
    public String slip() {
        service.slip(stepId, new PlanReport.Said(expected, slipReason));
        notice.say("deadline.plan.slipped", ThaiDate.brief(expected));
        return page();
    }

    /** Reports the step done. */
    public String done() {
        service.done(stepId, slipReason);
        notice.say("deadline.plan.done");
        return page();
    }

    /** The plan, as it stands or as it would stand by what is being tried. */
    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = trying ? service.whatIf(stepId, expected) : service.sheet(code);
        }
        return sheet;
    }

    /** The step to report of; null for none. */
    public PlanRow getStep() {
        PlanRow row = getSheet().row(stepId);
        return row != null && row.reportable() ? row : null;
    }

    /** The bar of a step. */
    public PlanBar bar(PlanRow row) {
        return PlanBar.of(row, getSheet());
    }

    /** Whether the page shows what is being tried and not what stands. */
    public boolean isTrying() {
        return trying;
    }

    private String page() {
        return "plan?faces-redirect=true&code=" + code + "&step=" + stepId;
    }

    public String getCode() {
        return code;
    }

    public LocalDate getExpected() {
        return expected;
    }

    public void setExpected(LocalDate expected) {
        this.expected = expected;
    }

    public String getSlipReason() {
        return slipReason;
    }

    public void setSlipReason(String slipReason) {
        this.slipReason = slipReason;
    }
}
