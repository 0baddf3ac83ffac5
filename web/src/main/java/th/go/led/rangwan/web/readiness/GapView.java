package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.service.readiness.GapService;
import th.go.led.rangwan.service.readiness.ItemSheet;
import th.go.led.rangwan.service.readiness.PostRow;
import th.go.led.rangwan.service.readiness.ReadinessService;
import th.go.led.rangwan.web.shared.Notice;

/** One gap of a readiness plan: what is agreed, how far it is, what was done about it. */
@Named("gap")
@ViewScoped
public class GapView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GapService service;

    @Inject
    private ReadinessService plans;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    @Inject
    @ManagedProperty("#{param.item}")
    private transient String itemParameter;

    private long id;
    private long item;
    private long seenVersion;
    private final GapEntry entry = new GapEntry();
    private final GapWord word = new GapWord();
    private transient ItemSheet sheet;
    private transient List<PostRow> posts;

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        item = PlanAddress.id(itemParameter);
        seenVersion = getSheet().version();
        entry.take(getSheet().item());
    }

    /** Agrees what was typed. */
    public String agree() {
        service.agree(id, item, seenVersion, entry.typed());
        return said("readiness.agreed.notice");
    }

    /** Tells where it stands. */
    public String measure() {
        service.measure(id, item, word.getAmount(), word.getFrom(), word.getMeasuredOn());
        return said("readiness.measured.notice");
    }

    /** Asks its owner how far it is. */
    public String ask() {
        service.ask(id, item, word.getAskWords());
        return said("readiness.asked.notice");
    }

    /** Closes it on the typed day with the typed proof. */
    public String close() {
        service.close(id, item, word.getClosedOn(), word.getProof());
        return said("readiness.done.notice");
    }

    /** Opens it again. */
    public String reopen() {
        service.reopen(id, item, word.getReopenReason());
        return said("readiness.reopened.notice");
    }

    private String said(String key) {
        notice.say(key);
        return "readiness-item?faces-redirect=true&id=" + id + "&item=" + item;
    }

    /** The gap. */
    public ItemSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, item);
        }
        return sheet;
    }

    /** The posts to which it may be given. */
    public List<PostRow> getPosts() {
        if (posts == null) {
            posts = plans.posts();
        }
        return posts;
    }

    public long getId() {
        return id;
    }

    public long getItem() {
        return item;
    }

    public GapEntry getEntry() {
        return entry;
    }

    public GapWord getWord() {
        return word;
    }
}
