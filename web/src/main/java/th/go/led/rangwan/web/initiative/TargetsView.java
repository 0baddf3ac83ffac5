package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.SdgStrength;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.service.initiative.InitiativeRecordService;
import th.go.led.rangwan.service.initiative.TargetRow;
import th.go.led.rangwan.web.shared.Notice;

/** How a work serves the 2030 Agenda; {@code item} of the address names the target that is to be changed. */
@Named("workTargets")
@ViewScoped
public class TargetsView implements Serializable {
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
    private TargetRow chosen;
    private String code = "";
    private SdgStrength strength;
    private String reason = "";
    private transient List<TargetRow> rows;

    @PostConstruct
    void open() {
        id = Address.id(parameters.get("id"));
        chosen = getRows().stream()
                .filter(row -> row.code().equals(parameters.get("item")))
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            code = chosen.code();
            strength = chosen.strength();
            reason = chosen.reason();
        }
    }

    /** Says how and why the work serves the typed target. */
    public String say() {
        service.serve(id, code, strength, reason);
        return done("initiative.done.sdg.said");
    }

    /** Takes the chosen target away. */
    public String remove() {
        service.serveNoMore(id, chosen.code());
        return done("initiative.done.sdg.removed");
    }

    private String done(String key) {
        notice.say(key, code.strip().split("\\s", 2)[0]);
        return "initiative-sdg?faces-redirect=true&id=" + id;
    }

    /** The targets in the order of the Agenda. */
    public List<TargetRow> getRows() {
        if (rows == null) {
            rows = profile.targets(id);
        }
        return rows;
    }

    /** Every goal and target to choose from. */
    public List<TargetRow> getAgenda() {
        return SdgTargets.all().stream()
                .map(one -> new TargetRow(one, null, ""))
                .toList();
    }

    /** The target that is to be changed, null when one is to be added. */
    public TargetRow getChosen() {
        return chosen;
    }

    public SdgStrength[] getStrengths() {
        return SdgStrength.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SdgStrength getStrength() {
        return strength;
    }

    public void setStrength(SdgStrength strength) {
        this.strength = strength;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
