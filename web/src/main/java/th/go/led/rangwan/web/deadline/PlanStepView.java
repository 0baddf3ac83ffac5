package th.go.led.rangwan.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.deadline.PlanRow;
import th.go.led.rangwan.service.deadline.PlanService;
import th.go.led.rangwan.service.deadline.PlanSheet;
import th.go.led.rangwan.service.deadline.PlanStepService;
import th.go.led.rangwan.web.shared.Notice;

/** The form of one step of the plan that {@code code} names: the one that {@code step} names, else a new one. */
@Named("planStep")
@ViewScoped
public class PlanStepView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private PlanStepService service;

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
    private long seenVersion;
    private String titleTh = "";
    private String titleEn = "";
    private String days = "1";
    private String place = "";
    private long owner;
    private transient PlanSheet sheet;

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        stepId = stepParameter != null && stepParameter.matches("\\d{1,18}") ? Long.parseLong(stepParameter) : 0;
        PlanRow row = getSheet().row(stepId);
        stepId = row == null ? 0 : stepId;
        place = Integer.toString(row == null ? getSheet().rows().size() + 1 : row.place());
        if (row != null) {
            seenVersion = row.version();
            titleTh = row.title().th();
            titleEn = row.title().en();
            days = Integer.toString(row.workingDays());
            owner = row.ownerId();
        }
    }

    /** Begins the plan with the steps that the page shows. */
    public String begin() {
        service.begin(code);
        notice.say("deadline.plan.begun");
        return page();
    }

    /** Saves the step. */
    public String save() {
        PlanStepService.Edit edit = new PlanStepService.Edit(
                new PlanStep.Content(new Bilingual(titleTh, titleEn), number(days, "days")),
                number(place, "place"),
                owner);
        if (stepId == 0) {
            service.add(code, edit);
        } else {
            service.change(stepId, seenVersion, edit);
        }
        notice.say("deadline.plan.saved");
        return page();
    }

    /** Removes the step. */
    public String remove() {
        service.remove(stepId, seenVersion);
        notice.say("deadline.plan.removed");
        return page();
    }

    /** The plan. */
    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = plans.sheet(code);
        }
        return sheet;
    }

    private static int number(String typed, String field) {
        String digits = ThaiDigits.toArabic(typed).strip();
        if (!digits.matches("\\d{1,3}")) {
            throw new RefusedException("deadline.refused.stepDays", Integer.toString(PlanStep.MOST_DAYS)).at(field);
        }
        return Integer.parseInt(digits);
    }

    private String page() {
        return "plan?faces-redirect=true&code=" + code;
    }

    public String getCode() {
        return code;
    }

    public long getStepId() {
        return stepId;
    }

    public String getTitleTh() {
        return titleTh;
    }

    public void setTitleTh(String titleTh) {
        this.titleTh = titleTh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public long getOwner() {
        return owner;
    }

    public void setOwner(long owner) {
        this.owner = owner;
    }
}
