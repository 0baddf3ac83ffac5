package th.go.led.rangwan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.organisation.PostSheet;
import th.go.led.rangwan.service.organisation.UnitService;
import th.go.led.rangwan.web.shared.Notice;

/** Enters a post of the unit that {@code unit} names, or corrects the one that {@code id} names. */
@Named("postEdit")
@ViewScoped
public class PostEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UnitService service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private long seenVersion;
    private long unitId;
    private Bilingual unit;
    private boolean head;
    private final Map<String, String> words = new HashMap<>();

    @PostConstruct
    void open() {
        id = OrganisationAddress.id(parameters.get("id"));
        PostSheet sheet = id == 0 ? service.newPost(OrganisationAddress.id(parameters.get("unit"))) : service.post(id);
        seenVersion = sheet.version();
        unitId = sheet.unitId();
        unit = sheet.unit();
        head = sheet.head();
        words.put("titleTh", sheet.title().th());
        words.put("titleEn", sheet.title().en());
        words.put("shortTh", sheet.title().shortTh());
        words.put("shortEn", sheet.title().shortEn());
    }

    /** Enters the post, or saves it, and goes back to the tree. */
    public String save() {
        Post.Title title = new Post.Title(word("titleTh"), word("titleEn"), word("shortTh"), word("shortEn"));
        if (id == 0) {
            service.addPost(unitId, title, head);
            notice.say("organisation.done.post.added");
        } else {
            service.changePost(id, seenVersion, title, head);
            notice.say("organisation.done.post.changed");
        }
        return "organisation?faces-redirect=true";
    }

    private String word(String field) {
        String typed = words.get(field);
        return typed == null ? "" : typed;
    }

    public long getId() {
        return id;
    }

    public Bilingual getUnit() {
        return unit;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    /** The typed words by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }
}
