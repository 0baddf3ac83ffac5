package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.domain.letter.Doubt;
import th.go.led.rangwan.domain.letter.IndependenceQuestion;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.letter.BodyService;
import th.go.led.rangwan.service.letter.BodySheet;
import th.go.led.rangwan.service.letter.LetterRulingService;
import th.go.led.rangwan.web.shared.Notice;

/** One body of the register: what is known of it, what was ruled on it, and where it writes. */
@Named("outsideBody")
@ViewScoped
public class BodyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodyService service;

    @Inject
    private LetterRulingService rulings;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private IndependenceQuestion question;
    private Verdict ruling;
    private String reason = "";
    private transient BodySheet sheet;

    @PostConstruct
    void open() {
        id = LetterAddress.id(parameter);
        question = getAtHand() == null ? null : getAtHand().question();
    }

    /** Rules on the question at hand. */
    public String rule() {
        rulings.ruleOnBody(id, question, ruling, reason);
        notice.say("letter.done.RULE", getSheet().row().name());
        return "body?faces-redirect=true&id=" + id;
    }

    /** The body. */
    public BodySheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** The question that a director rules on next; null when there is none. */
    public Doubt getAtHand() {
        return getSheet().row().standing().atHand();
    }

    public long getId() {
        return id;
    }

    public Verdict getRuling() {
        return ruling;
    }

    public void setRuling(Verdict ruling) {
        this.ruling = ruling;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
