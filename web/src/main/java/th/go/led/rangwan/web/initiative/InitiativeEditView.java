package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.service.initiative.FactSheet;
import th.go.led.rangwan.service.initiative.InitiativeDesk;
import th.go.led.rangwan.service.initiative.InitiativeEntry;
import th.go.led.rangwan.service.initiative.InitiativeForm;
import th.go.led.rangwan.service.initiative.InitiativeService;
import th.go.led.rangwan.service.initiative.InitiativeSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Registers a work, or changes the one that {@code id} of the address names. */
@Named("initiativeEdit")
@ViewScoped
public class InitiativeEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private InitiativeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String parameter;

    private long id;
    private long seenVersion;
    private String code = "";
    private long unitId;
    private WordsEntry words = new WordsEntry();
    private List<FactEntry> facts;

    @PostConstruct
    void open() {
        id = Address.id(parameter);
        InitiativeForm form = desk.form();
        unitId = form.ownUnitId();
        List<FactSheet> known =
                form.asked().stream().map(asked -> new FactSheet(asked, null)).toList();
        if (parameter != null && !parameter.isEmpty()) {
            InitiativeSheet sheet = desk.forChange(id);
            seenVersion = sheet.version();
            code = sheet.code();
            unitId = sheet.unitId();
            words = new WordsEntry(sheet.description());
            known = sheet.facts();
        }
        facts = known.stream().map(fact -> new FactEntry(fact, form.mayRule())).toList();
    }

    /** Registers the work and goes to its page. */
    public String register() {
        return done(service.register(code, entry()), "initiative.done.registered");
    }

    /** Saves what was typed and goes to the work's page. */
    public String save() {
        service.describe(id, seenVersion, entry());
        return done(id, "initiative.done.saved");
    }

    private InitiativeEntry entry() {
        return new InitiativeEntry(
                unitId,
                words.typed(),
                facts.stream().filter(FactEntry::isOpen).map(FactEntry::given).toList());
    }

    private String done(long saved, String key) {
        notice.say(key, words.getTitleTh());
        return "initiative?faces-redirect=true&id=" + saved;
    }

    /** The units to which the person may enter a work. */
    public List<InitiativeForm.Unit> getUnits() {
        return desk.form().units();
    }

    /** Whether the form changes a work that is registered already. */
    public boolean isRegistered() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getUnitId() {
        return unitId;
    }

    public void setUnitId(long unitId) {
        this.unitId = unitId;
    }

    public WordsEntry getWords() {
        return words;
    }

    public List<FactEntry> getFacts() {
        return facts;
    }
}
