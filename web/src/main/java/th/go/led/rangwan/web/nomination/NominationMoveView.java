package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.service.nomination.MoveOrder;
import th.go.led.rangwan.service.nomination.MoveSheet;
import th.go.led.rangwan.service.nomination.NominationMoveService;
import th.go.led.rangwan.web.shared.Notice;

/** Moves a nomination on purpose: {@code id} of the address says which, {@code to} where. */
@Named("nominationMove")
@ViewScoped
public class NominationMoveView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NominationMoveService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    @Inject
    @ManagedProperty("#{param.to}")
    private transient String toParameter;

    private long id;
    private String to;
    private long seenVersion;
    private transient MoveSheet sheet;
    private final Map<Long, String> chosen = new HashMap<>();
    private String category = "";
    private String reason = "";

    @PostConstruct
    void open() {
        id = Address.id(idParameter);
        to = Address.text(toParameter);
        seenVersion = getSheet().version();
    }

    /** Moves it with everything that was chosen. */
    public String move() {
        service.move(new MoveOrder(id, seenVersion, to, category, Map.copyOf(given()), reason));
        notice.say(
                "nomination.moved",
                getSheet().target().title(),
                getSheet().target().revision());
        return "nomination?faces-redirect=true&id=" + id;
    }

    private Map<Long, String> given() {
        Map<Long, String> given = new HashMap<>(chosen);
        given.values().removeIf(choice -> choice == null);
        return given;
    }

    /** What is to be chosen. */
    public MoveSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, to);
        }
        return sheet;
    }

    public long getId() {
        return id;
    }

    public String getTo() {
        return to;
    }

    /** The question chosen for each answer, by the answer's id. */
    public Map<Long, String> getChosen() {
        return chosen;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
