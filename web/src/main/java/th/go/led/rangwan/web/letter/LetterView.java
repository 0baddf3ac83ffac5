package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.letter.Doubt;
import th.go.led.rangwan.domain.letter.IndependenceQuestion;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.QualityPoint;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.letter.LetterAct;
import th.go.led.rangwan.service.letter.LetterRulingService;
import th.go.led.rangwan.service.letter.LetterSheet;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.web.shared.Notice;

/** One letter and the act that the address names, else the likeliest one. */
@Named("letter")
@ViewScoped
public class LetterView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of(
            "th", "en", "fr", "es", "zh", "ar", "ru", "lo", "km", "my", "vi", "ms", "id", "ja", "ko", "de", "pt");

    @Inject
    private LetterTrackerService tracker;

    @Inject
    private ReferenceLetterService service;

    @Inject
    private LetterRulingService rulings;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String nominationParameter;

    @Inject
    @ManagedProperty("#{param.letter}")
    private transient String letterParameter;

    @Inject
    @ManagedProperty("#{param.act}")
    private transient String actParameter;

    private long nominationId;
    private long letterId;
    private LetterAct act;
    private long seenVersion;
    private transient LetterSheet sheet;

    private String number = "";
    private LocalDate due;
    private LocalDate received;
    private String reason = "";
    private QualityPoint[] points = {};
    private String language = "";
    private boolean translated;
    private Verdict ruling;
    private IndependenceQuestion question;
    private long clinicId;

    @PostConstruct
    void open() {
        nominationId = LetterAddress.id(nominationParameter);
        letterId = LetterAddress.id(letterParameter);
        seenVersion = getSheet().row().version();
        number = getSheet().row().requestNumber();
        List<LetterAct> open = getSheet().acts();
        Doubt atHand = getSheet().row().standing().atHand();
        question = atHand == null ? null : atHand.question();
        act = open.stream()
                .filter(each -> each.name().equals(actParameter))
                .findFirst()
                .orElseGet(this::likeliest);
        due = act == LetterAct.DAY ? null : wanted();
    }

    /** The next act if the caller may do it, else the first that is open; nothing on a letter that is over. */
    private LetterAct likeliest() {
        List<LetterAct> open = getSheet().acts();
        LetterAct next = getSheet().row().next();
        return open.isEmpty() || next == LetterAct.OPEN ? LetterAct.OPEN : open.contains(next) ? next : open.get(0);
    }

    private LocalDate wanted() {
        Instant planned = getSheet().row().due();
        boolean planning = act == LetterAct.REQUEST || act == LetterAct.NOTE;
        return planned != null ? ThaiDate.dayOf(planned) : planning ? tracker.proposedDay(nominationId) : null;
    }

    /** The letter as it is now. */
    public LetterSheet getSheet() {
        if (sheet == null) {
            sheet = tracker.letter(nominationId, letterId);
        }
        return sheet;
    }

    /** Does the act that the page shows. */
    public String act() {
        switch (act) {
            case NOTE -> service.noteRequest(letterId, seenVersion, number, due);
            case AGREE -> service.agree(letterId, seenVersion);
            case RECEIVE -> service.receive(letterId, seenVersion, received);
            case ACCEPT ->
                service.accept(letterId, seenVersion, QualityCheck.found(found(), language, translated), reason);
            case SEND_BACK -> service.sendBack(letterId, seenVersion, reason);
            case DECLINE -> service.decline(letterId, seenVersion, reason);
            case CANCEL -> service.cancel(letterId, seenVersion, reason);
            case RULE -> rulings.rule(letterId, seenVersion, question, ruling, reason);
            case DAY -> service.agreeDay(letterId, seenVersion, due);
            case CLINIC -> service.earnAt(letterId, seenVersion, clinicId);
            case REQUEST, AGAIN, REPLACE, OPEN -> {} // the first three are done by LetterAskView
        }
        notice.say("letter.done." + act, getSheet().row().body().name());
        return "letters?faces-redirect=true&id=" + nominationId;
    }

    private Set<QualityPoint> found() {
        return points.length == 0 ? EnumSet.noneOf(QualityPoint.class) : EnumSet.copyOf(List.of(points));
    }

    /** The points that a letter is checked for. */
    public QualityPoint[] getAllPoints() {
        return QualityPoint.values();
    }

    public long getClinicId() {
        return clinicId;
    }

    public void setClinicId(long clinicId) {
        this.clinicId = clinicId;
    }

    public long getNominationId() {
        return nominationId;
    }

    public long getLetterId() {
        return letterId;
    }

    public LetterAct getAct() {
        return act;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public QualityPoint[] getPoints() {
        return points.clone();
    }

    public void setPoints(QualityPoint[] points) {
        this.points = points.clone();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The languages that a letter may be in: Thai, those of the United Nations, and of neighbours and partners. */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public boolean isTranslated() {
        return translated;
    }

    public void setTranslated(boolean translated) {
        this.translated = translated;
    }

    public Verdict getRuling() {
        return ruling;
    }

    public void setRuling(Verdict ruling) {
        this.ruling = ruling;
    }
}
