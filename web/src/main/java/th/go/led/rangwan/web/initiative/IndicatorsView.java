package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.service.initiative.IndicatorService;
import th.go.led.rangwan.service.initiative.IndicatorSheet;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The indicators of a work with their charts; {@code indicator} of the address names the one that is to be changed,
 * {@code year} beside it the value that is to be corrected.
 */
@Named("workIndicators")
@ViewScoped
public class IndicatorsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InitiativeProfile profile;

    @Inject
    private IndicatorService service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private long chosen;
    private int chosenYear;
    private long seenVersion;
    private IndicatorEntry entry = new IndicatorEntry();
    private String year = "";
    private String amount = "";
    private String source = "";
    private transient List<IndicatorSheet> sheets;

    @PostConstruct
    void open() {
        id = Address.id(parameters.get("id"));
        long asked = Address.id(parameters.get("indicator"));
        long askedYear = Address.id(parameters.get("year"));
        getSheets().stream().filter(sheet -> sheet.id() == asked).findFirst().ifPresent(sheet -> {
            chosen = sheet.id();
            seenVersion = sheet.version();
            entry = new IndicatorEntry(sheet.words());
            sheet.values().stream()
                    .filter(value -> value.year() == askedYear)
                    .findFirst()
                    .ifPresent(this::correct);
        });
    }

    private void correct(IndicatorSheet.Value value) {
        chosenYear = value.year();
        year = EraYear.brief(value.year()).th();
        amount = value.figure();
        source = value.source();
    }

    /** Enters the typed indicator. */
    public String add() {
        service.add(id, entry.typed());
        return done("initiative.done.indicator.added", "");
    }

    /** Changes the chosen indicator. */
    public String change() {
        service.change(chosen, seenVersion, entry.typed());
        return done("initiative.done.indicator.changed", "");
    }

    /** Removes the chosen indicator with its values. */
    public String remove() {
        service.remove(chosen);
        return done("initiative.done.indicator.removed", "");
    }

    /** Says the value of the typed year. */
    public String measure() {
        service.measure(chosen, year, amount, source);
        return done("initiative.done.value.said", "&indicator=" + chosen);
    }

    /** Takes the value away that was to be corrected. */
    public String forget() {
        service.forget(chosen, chosenYear);
        return done("initiative.done.value.removed", "&indicator=" + chosen);
    }

    private String done(String key, String where) {
        notice.say(key, entry.getNameTh());
        return "initiative-indicators?faces-redirect=true&id=" + id + where;
    }

    /** The indicators. */
    public List<IndicatorSheet> getSheets() {
        if (sheets == null) {
            sheets = profile.indicators(id);
        }
        return sheets;
    }

    /** The drawing of one of them. */
    public IndicatorChart chart(IndicatorSheet sheet) {
        return IndicatorChart.of(sheet);
    }

    /** The indicator that is to be changed, 0 for none. */
    public long getChosen() {
        return chosen;
    }

    /** The year of the common era whose value is to be corrected, 0 for none. */
    public int getChosenYear() {
        return chosenYear;
    }

    public IndicatorEntry getEntry() {
        return entry;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
