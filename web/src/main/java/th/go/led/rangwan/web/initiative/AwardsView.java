package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.service.initiative.AwardRow;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.service.initiative.InitiativeRecordService;
import th.go.led.rangwan.web.shared.Notice;

/** The other awards of a work; {@code award} of the address names the one that is to be changed. */
@Named("workAwards")
@ViewScoped
public class AwardsView implements Serializable {
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
    private String giver = "";
    private String year = "";
    private String result = "";
    private transient List<AwardRow> rows;

    @PostConstruct
    void open() {
        id = Address.id(parameters.get("id"));
        long asked = Address.id(parameters.get("award"));
        getRows().stream().filter(row -> row.id() == asked).findFirst().ifPresent(row -> {
            chosen = row.id();
            seenVersion = row.version();
            name = row.words().name();
            giver = row.words().giver();
            year = row.words().year();
            result = row.words().result();
        });
    }

    /** Enters the typed award. */
    public String add() {
        service.addAward(id, typed());
        return done("initiative.done.award.added");
    }

    /** Changes the chosen award. */
    public String change() {
        service.changeAward(chosen, seenVersion, typed());
        return done("initiative.done.award.changed");
    }

    /** Removes the chosen award. */
    public String remove() {
        service.removeAward(chosen);
        return done("initiative.done.award.removed");
    }

    private OtherAward.Words typed() {
        return new OtherAward.Words(name, giver, year, result);
    }

    private String done(String key) {
        notice.say(key, name);
        return "initiative-partners?faces-redirect=true&id=" + id;
    }

    /** The awards, the latest first. */
    public List<AwardRow> getRows() {
        if (rows == null) {
            rows = profile.awards(id);
        }
        return rows;
    }

    /** Whether one is to be changed. */
    public boolean isChanging() {
        return chosen != 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
