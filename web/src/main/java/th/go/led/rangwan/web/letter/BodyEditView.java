package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.letter.BodyContact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.letter.BodyEdit;
import th.go.led.rangwan.service.letter.BodyRow;
import th.go.led.rangwan.service.letter.BodyService;
import th.go.led.rangwan.service.letter.BodySheet;
import th.go.led.rangwan.web.shared.Notice;

/** Enters a body into the register, or corrects the one that {@code id} of the address names. */
@Named("bodyEdit")
@ViewScoped
public class BodyEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodyService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private final BodyTraits traits = new BodyTraits();
    private Language language = Language.TH;
    private final Map<String, String> words = new HashMap<>();
    private transient List<BodyRow> parents;

    @PostConstruct
    void open() {
        id = LetterAddress.id(parameter);
        if (id != 0) {
            BodySheet sheet = service.sheet(id);
            if (!sheet.mayChange()) {
                throw new NotFoundException();
            }
            take(sheet);
        } else if (parameter != null && !parameter.isEmpty()) {
            throw new NotFoundException();
        }
    }

    private void take(BodySheet sheet) {
        seenVersion = sheet.version();
        traits.take(sheet.row().kind(), sheet.parentId(), sheet.ties());
        BodyContact contact = sheet.row().contact();
        language = contact.language();
        words.put("nameTh", sheet.row().name().th());
        words.put("nameEn", sheet.row().name().en());
        words.put("office", contact.office());
        words.put("email", contact.email());
        words.put("telephone", contact.telephone());
        words.put("address", contact.address());
        words.put("salutation", contact.salutation());
    }

    /** Enters the body, or saves it, and goes to its page. */
    public String save() {
        if (id == 0) {
            id = service.add(typed());
            notice.say("letter.done.body.added");
        } else {
            service.save(id, seenVersion, typed());
            notice.say("letter.done.body.saved");
        }
        return "body?faces-redirect=true&id=" + id;
    }

    private BodyEdit typed() {
        return new BodyEdit(
                new Bilingual(word("nameTh"), word("nameEn")),
                traits.getKind(),
                traits.getParentId(),
                traits.ties(),
                BodyContact.typed(new BodyContact(
                        word("office"),
                        word("email"),
                        word("telephone"),
                        word("address"),
                        word("salutation"),
                        language)));
    }

    private String word(String field) {
        String typed = words.get(field);
        return typed == null ? "" : typed;
    }

    /** The bodies that may stand above it. */
    public List<BodyRow> getParents() {
        if (parents == null) {
            parents = service.parents().stream().filter(body -> body.id() != id).toList();
        }
        return parents;
    }

    /** What is chosen of the body. */
    public BodyTraits getTraits() {
        return traits;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public long getId() {
        return id;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    /** The typed words by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }
}
