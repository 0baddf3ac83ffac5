package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.nomination.CategoryService;
import th.go.led.rangwan.service.nomination.CategorySheet;
import th.go.led.rangwan.web.shared.Notice;

/** Two persons confirm the category of the nomination that {@code id} of the address names, or one chooses another. */
@Named("nominationCategory")
@ViewScoped
public class CategoryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private long seenVersion;
    private String seen;
    private transient CategorySheet sheet;
    private String colleague = "";
    private String other = "";
    private String reason = "";

    @PostConstruct
    void open() {
        id = Address.id(idParameter);
        seenVersion = getSheet().version();
        seen = getSheet().category();
    }

    /** Confirms the category that the person saw. */
    public String confirm() {
        service.confirm(id, seen, colleague == null ? "" : colleague);
        notice.say("nomination.category.confirmed", seen);
        return again();
    }

    /** Enters the nomination for another category. */
    public String change() {
        service.change(id, seenVersion, other, reason);
        notice.say("nomination.category.changed", other);
        return again();
    }

    private String again() {
        return "category?faces-redirect=true&id=" + id;
    }

    /** The category and its choices. */
    public CategorySheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
