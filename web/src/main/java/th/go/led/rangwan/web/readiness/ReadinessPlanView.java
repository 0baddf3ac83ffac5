package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.readiness.GapService;
import th.go.led.rangwan.service.readiness.PlanCheckService;
import th.go.led.rangwan.service.readiness.ReadinessService;
import th.go.led.rangwan.service.readiness.ReadinessSheet;
import th.go.led.rangwan.web.shared.Notice;

/** One readiness plan: target, what was taken along, gaps, and how the quarters went. */
@Named("readinessPlan")
@ViewScoped
public class ReadinessPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadinessService service;

    @Inject
    private GapService gaps;

    @Inject
    private PlanCheckService checks;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private String checkWords = "";
    private transient ReadinessSheet sheet;

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        getSheet();
    }

    /** Asks the owner of a late gap how far it is. */
    public String ask(long item) {
        gaps.ask(id, item, "");
        return said("readiness.asked.notice");
    }

    /** Notes that the director looked at the plan after the quarter that ended last. */
    public String check() {
        checks.check(id, getSheet().check(), checkWords);
        return said("readiness.checked.notice");
    }

    /** Says that something taken along still holds. */
    public String recheck(long carried) {
        checks.recheck(id, carried);
        return said("readiness.rechecked.notice");
    }

    private String said(String key) {
        notice.say(key);
        return "readiness-plan?faces-redirect=true&id=" + id;
    }

    /** The plan. */
    public ReadinessSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** Its curve as a drawing. */
    public ReadinessChart getChart() {
        return ReadinessChart.of(getSheet());
    }

    public long getId() {
        return id;
    }

    public String getCheckWords() {
        return checkWords;
    }

    public void setCheckWords(String checkWords) {
        this.checkWords = checkWords;
    }
}
