package th.go.led.rangwan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.organisation.UnitForm;
import th.go.led.rangwan.service.organisation.UnitRow;
import th.go.led.rangwan.service.organisation.UnitService;
import th.go.led.rangwan.service.organisation.UnitSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Enters a unit, or corrects the one that {@code id} of the address names. */
@Named("unitEdit")
@ViewScoped
public class UnitEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UnitService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private long parentId;
    private boolean top;
    private final Map<String, String> words = new HashMap<>();
    private transient List<UnitRow> parents;

    @PostConstruct
    void open() {
        id = OrganisationAddress.id(parameter);
        if (id != 0) {
            UnitSheet sheet = service.unit(id);
            seenVersion = sheet.version();
            top = sheet.top();
            parentId = sheet.form().parentId();
            words.put("nameTh", sheet.form().nameTh());
            words.put("nameEn", sheet.form().nameEn());
            words.put("prefix", sheet.form().prefix());
            words.put("telephone", sheet.form().telephone());
        } else if (parameter != null && !parameter.isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Enters the unit, or saves it, and goes back to the tree. */
    public String save() {
        UnitForm typed = new UnitForm(word("nameTh"), word("nameEn"), parentId, word("prefix"), word("telephone"));
        if (id == 0) {
            service.add(typed);
            notice.say("organisation.done.unit.added");
        } else {
            service.change(id, seenVersion, typed);
            notice.say("organisation.done.unit.changed");
        }
        return "organisation?faces-redirect=true";
    }

    private String word(String field) {
        String typed = words.get(field);
        return typed == null ? "" : typed;
    }

    /** The units under which it may stand. */
    public List<UnitRow> getParents() {
        if (parents == null) {
            parents = service.tree().stream().filter(unit -> unit.id() != id).toList();
        }
        return parents;
    }

    public long getId() {
        return id;
    }

    /** Whether it is the department itself, which stands under nothing. */
    public boolean isTop() {
        return top;
    }

    public long getParentId() {
        return parentId;
    }

    public void setParentId(long parentId) {
        this.parentId = parentId;
    }

    /** The typed words by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }
}
