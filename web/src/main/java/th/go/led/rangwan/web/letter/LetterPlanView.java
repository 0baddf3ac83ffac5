package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.letter.BodyRow;
import th.go.led.rangwan.service.letter.LetterPlan;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.web.shared.Notice;

/** Plans a letter of a body that is known, or of one typed here. */
@Named("letterPlan")
@ViewScoped
public class LetterPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterTrackerService tracker;

    @Inject
    private ReferenceLetterService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String nominationParameter;

    private long nominationId;
    private transient List<BodyRow> bodies;

    private long bodyId;
    private boolean fromClinic;
    private long clinicId;
    private LocalDate due;
    private String nameTh = "";
    private String nameEn = "";
    private final BodyTraits traits = new BodyTraits();

    @PostConstruct
    void open() {
        nominationId = LetterAddress.id(nominationParameter);
        due = tracker.proposedDay(nominationId);
    }

    /** Plans it and goes on to its page, where it is asked for. */
    public String plan() {
        LetterPlan.NewBody typed = bodyId != 0
                ? null
                : new LetterPlan.NewBody(
                        new Bilingual(nameTh, nameEn), traits.getKind(), traits.getParentId(), traits.ties());
        long letter = service.plan(nominationId, new LetterPlan(bodyId, typed, fromClinic, clinicId, due));
        notice.say("letter.done.PLAN");
        return "letter?faces-redirect=true&id=" + nominationId + "&letter=" + letter;
    }

    /** The bodies to choose from. */
    public List<BodyRow> getBodies() {
        if (bodies == null) {
            bodies = tracker.bodies();
        }
        return bodies;
    }

    public long getClinicId() {
        return clinicId;
    }

    public void setClinicId(long clinicId) {
        this.clinicId = clinicId;
    }

    /** What is chosen of a body that is typed here. */
    public BodyTraits getTraits() {
        return traits;
    }

    public long getNominationId() {
        return nominationId;
    }

    public long getBodyId() {
        return bodyId;
    }

    public void setBodyId(long bodyId) {
        this.bodyId = bodyId;
    }

    public boolean isFromClinic() {
        return fromClinic;
    }

    public void setFromClinic(boolean fromClinic) {
        this.fromClinic = fromClinic;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getNameTh() {
        return nameTh;
    }

    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
