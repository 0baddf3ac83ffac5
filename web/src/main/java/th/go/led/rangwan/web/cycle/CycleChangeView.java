package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleNotice;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.service.cycle.CycleLifeService;
import th.go.led.rangwan.service.cycle.CycleLifeSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Changes the state of a cycle: {@code code} of the address says which cycle, {@code to} which state comes next. */
@Named("cycleChange")
@ViewScoped
public class CycleChangeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CycleLifeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private transient String codeParameter;

    @Inject
    @ManagedProperty("#{param.to}")
    private transient String toParameter;

    private transient CycleLifeSheet sheet;
    private String code;
    private CycleState next;
    private long seenVersion;
    private String source = "";
    private String address = "";
    private String reason = "";
    private String words = "";
    private LocalDate date;
    private String zoneName;
    private String offset;
    private DeadlineReading[] readings = {};

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        seenVersion = getSheet().version();
        next = getSheet().ways().stream()
                .filter(way -> way.name().equals(toParameter))
                .findFirst()
                .orElse(null);
        zoneName = getSheet().held().zoneName();
        offset = getSheet().held().offset().getId();
    }

    /** Brings the cycle into the chosen state. */
    public String change() {
        service.change(code, seenVersion, next, new CycleNotice(source, address, reason, told()));
        notice.say("cycle.changed", getSheet().title(), next.label());
        return "cycle-change?faces-redirect=true&code=" + code;
    }

    /** Notes that the caller knows that the deadline moved. */
    public String acknowledge() {
        service.acknowledge(code);
        notice.say("cycle.acknowledged");
        return "work-list?faces-redirect=true";
    }

    private CycleNotice.Told told() {
        boolean untouched = words.isBlank() && date == null;
        if (!isDeadlineAsked() || (untouched && !isDeadlineNeeded())) {
            return null;
        }
        ZoneOffset east = offset == null || offset.isEmpty() ? null : ZoneOffset.of(offset);
        return new CycleNotice.Told(words, zoneName, east, date, List.of(readings));
    }

    /** Where the cycle stands and what was noted so far. */
    public CycleLifeSheet getSheet() {
        if (sheet == null) {
            sheet = service.life(code);
        }
        return sheet;
    }

    /** Whether a new deadline may be told with the chosen state. */
    public boolean isDeadlineAsked() {
        return next != null && getSheet().state().takesDeadline(next);
    }

    /** Whether the chosen state needs a new deadline. */
    public boolean isDeadlineNeeded() {
        return next != null && getSheet().state().needsDeadline(next);
    }

    public List<ZoneChoice> getOffsets() {
        return ZoneChoice.ALL;
    }

    public DeadlineReading[] getAllReadings() {
        return DeadlineReading.values();
    }

    public String getCode() {
        return code;
    }

    public CycleState getNext() {
        return next;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getZoneName() {
        return zoneName;
    }

    public void setZoneName(String zoneName) {
        this.zoneName = zoneName;
    }

    public String getOffset() {
        return offset;
    }

    public void setOffset(String offset) {
        this.offset = offset;
    }

    public DeadlineReading[] getReadings() {
        return readings.clone();
    }

    public void setReadings(DeadlineReading[] readings) {
        this.readings = readings.clone();
    }
}
