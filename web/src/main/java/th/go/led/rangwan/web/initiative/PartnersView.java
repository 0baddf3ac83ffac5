package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.PartnerKind;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.service.initiative.InitiativeRecordService;
import th.go.led.rangwan.service.initiative.PartnerRow;
import th.go.led.rangwan.web.shared.Notice;

/** The partners of a work; {@code partner} of the address names the one that is to be changed. */
@Named("workPartners")
@ViewScoped
public class PartnersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InitiativeProfile profile;

    @Inject
    private InitiativeRecordService service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private long chosen;
    private long seenVersion;
    private String name = "";
    private PartnerKind kind;
    private String part = "";
    private transient List<PartnerRow> rows;

    @PostConstruct
    void open() {
        id = Address.id(parameters.get("id"));
        long asked = Address.id(parameters.get("partner"));
        getRows().stream().filter(row -> row.id() == asked).findFirst().ifPresent(row -> {
            chosen = row.id();
            seenVersion = row.version();
            name = row.words().name();
            kind = row.words().kind();
            part = row.words().part();
        });
    }

    /** Enters the typed partner. */
    public String add() {
        service.addPartner(id, typed());
        return done("initiative.done.partner.added");
    }

    /** Changes the chosen partner. */
    public String change() {
        service.changePartner(chosen, seenVersion, typed());
        return done("initiative.done.partner.changed");
    }

    /** Removes the chosen partner. */
    public String remove() {
        service.removePartner(chosen);
        return done("initiative.done.partner.removed");
    }

    private Partner.Words typed() {
        return new Partner.Words(name, kind, part);
    }

    private String done(String key) {
        notice.say(key, name);
        return "initiative-partners?faces-redirect=true&id=" + id;
    }

    /** The partners. */
    public List<PartnerRow> getRows() {
        if (rows == null) {
            rows = profile.partners(id);
        }
        return rows;
    }

    /** Whether a body of the United Nations System is among them, about which ข้อ ๑.๗ asks. */
    public boolean isUnitedNations() {
        return getRows().stream().anyMatch(row -> row.words().kind() == PartnerKind.UNITED_NATIONS);
    }

    /** Whether one is to be changed. */
    public boolean isChanging() {
        return chosen != 0;
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
