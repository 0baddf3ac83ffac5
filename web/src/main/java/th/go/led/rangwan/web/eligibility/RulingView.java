package th.go.led.rangwan.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.eligibility.RulingService;
import th.go.led.rangwan.service.eligibility.RulingSheet;
import th.go.led.rangwan.web.shared.Notice;

/** A request for a ruling, and the form in which the person asked rules. */
@Named("ruling")
@ViewScoped
public class RulingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulingService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private transient RulingSheet sheet;
    private String value;
    private String reason = "";

    @PostConstruct
    void open() {
        id = Place.id(parameter);
        seenVersion = getSheet().version();
    }

    /** The request; not found when it is not the person's to see. */
    public RulingSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** Rules in the person's name. */
    public String rule() {
        service.rule(id, seenVersion, value, reason);
        notice.say("eligibility.done.ruled");
        return again();
    }

    /** Takes the request back. */
    public String withdraw() {
        service.withdraw(id);
        notice.say("eligibility.done.withdrawn");
        return again();
    }

    private String again() {
        return "ruling?faces-redirect=true&id=" + id;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
