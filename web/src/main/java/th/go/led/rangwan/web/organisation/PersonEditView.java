package th.go.led.rangwan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.organisation.PersonForm;
import th.go.led.rangwan.service.organisation.PersonSheet;
import th.go.led.rangwan.service.organisation.StaffService;
import th.go.led.rangwan.web.shared.Notice;

/** Enters a person, or corrects the one that {@code id} of the address names. */
@Named("personEdit")
@ViewScoped
public class PersonEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private final Map<String, String> words = new HashMap<>();

    @PostConstruct
    void open() {
        id = OrganisationAddress.id(parameter);
        if (id != 0) {
            PersonSheet sheet = service.sheet(id, null);
            seenVersion = sheet.version();
            words.put("login", sheet.form().login());
            words.put("nameTh", sheet.form().nameTh());
            words.put("nameEn", sheet.form().nameEn());
            words.put("mail", sheet.form().mail());
        } else if (parameter != null && !parameter.isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Enters the person, or saves them, and goes to their page. */
    public String save() {
        PersonForm typed = new PersonForm(word("login"), word("nameTh"), word("nameEn"), word("mail"));
        if (id == 0) {
            id = service.add(typed);
            notice.say("organisation.done.person.added");
        } else {
            service.change(id, seenVersion, typed);
            notice.say("organisation.done.person.changed");
        }
        return "person?faces-redirect=true&id=" + id;
    }

    private String word(String field) {
        String typed = words.get(field);
        return typed == null ? "" : typed;
    }

    public long getId() {
        return id;
    }

    /** The typed words by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }
}
