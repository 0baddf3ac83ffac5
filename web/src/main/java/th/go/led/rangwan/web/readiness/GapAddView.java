package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.readiness.GapService;
import th.go.led.rangwan.service.readiness.PostRow;
import th.go.led.rangwan.service.readiness.ReadinessService;
import th.go.led.rangwan.service.readiness.ReadinessSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Adds a gap of our own to a readiness plan. */
@Named("gapAdd")
@ViewScoped
public class GapAddView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadinessService service;

    @Inject
    private GapService gaps;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private Bilingual work;
    private String need = "";
    private final GapEntry entry = new GapEntry();
    private transient List<PostRow> posts;

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        ReadinessSheet sheet = service.sheet(id);
        if (!sheet.rights().changes()) {
            throw new NotFoundException();
        }
        work = sheet.plan().title();
    }

    /** Adds what was typed and goes back to the plan. */
    public String add() {
        gaps.add(id, need, entry.typed());
        notice.say("readiness.added.notice");
        return "readiness-plan?faces-redirect=true&id=" + id;
    }

    /** The posts to which a gap may be given. */
    public List<PostRow> getPosts() {
        if (posts == null) {
            posts = service.posts();
        }
        return posts;
    }

    public long getId() {
        return id;
    }

    public Bilingual getWork() {
        return work;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public GapEntry getEntry() {
        return entry;
    }
}
