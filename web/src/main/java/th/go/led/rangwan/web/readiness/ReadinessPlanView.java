package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.readiness.PostRow;
import th.go.led.rangwan.service.readiness.ReadinessService;
import th.go.led.rangwan.service.readiness.ReadinessSheet;
import th.go.led.rangwan.web.shared.Notice;

/** One readiness plan: what is needed, what is done, and one more thing that is needed. */
@Named("readinessPlan")
@ViewScoped
public class ReadinessPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadinessService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private transient ReadinessSheet sheet;
    private transient List<PostRow> posts;
    private final Map<Long, LocalDate> days = new HashMap<>();
    private String need = "";
    private long owner;
    private LocalDate due;

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        getSheet();
    }

    /** Notes that the item was done on the typed day. */
    public String done(long item) {
        service.done(id, item, days.get(item));
        notice.say("readiness.done.notice");
        return here();
    }

    /** Adds what was typed. */
    public String add() {
        service.add(id, need, owner, due);
        notice.say("readiness.added.notice");
        return here();
    }

    private String here() {
        return "readiness-plan?faces-redirect=true&id=" + id;
    }

    /** The plan with its items. */
    public ReadinessSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** The posts to which an item may be given. */
    public List<PostRow> getPosts() {
        if (posts == null) {
            posts = service.posts();
        }
        return posts;
    }

    public long getId() {
        return id;
    }

    /** The day typed for each item, by its id. */
    public Map<Long, LocalDate> getDays() {
        return days;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public long getOwner() {
        return owner;
    }

    public void setOwner(long owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
