package th.go.led.rangwan.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventPersonRow;
import th.go.led.rangwan.service.event.EventReportService;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.event.EventSheet;
import th.go.led.rangwan.web.shared.Notice;

/** One event: who goes, who went, what follows, and its end. */
@Named("cycleEvent")
@ViewScoped
public class EventView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EventService service;

    @Inject
    private EventDesk events;

    @Inject
    private EventReportService reports;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private long person;
    private boolean reporting;
    private long withdrawn;
    private String withdrawReason = "";
    private String cancelReason = "";
    private transient EventSheet sheet;
    private transient List<EventPersonRow> people;

    @PostConstruct
    void open() {
        id = EventAddress.id(parameter);
        seenVersion = getSheet().version();
        reporting = getSheet().row().reporters().isEmpty();
    }

    /** Assigns the chosen person. */
    public String assign() {
        events.assign(id, seenVersion, person, reporting);
        return done("event.done.assigned");
    }

    /** Takes an assignment back. */
    public String release(long part) {
        events.release(id, seenVersion, part);
        return done("event.done.released");
    }

    /** Takes the attendance of the chosen person back. */
    public String withdraw() {
        events.withdraw(id, seenVersion, withdrawn, withdrawReason);
        return done("event.done.withdrawn");
    }

    /** Cancels the event. */
    public String cancel() {
        events.cancel(id, seenVersion, cancelReason);
        return done("event.done.cancelled");
    }

    /** Notes that something that followed is done. */
    public String finish(long followUp) {
        reports.finish(followUp);
        return done("event.done.finished");
    }

    private String done(String key) {
        notice.say(key);
        return EventAddress.page(id);
    }

    /** The event. */
    public EventSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** Everybody who may be assigned. */
    public List<EventPersonRow> getPeople() {
        if (people == null) {
            people = service.people();
        }
        return people;
    }

    public long getId() {
        return id;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public boolean isReporting() {
        return reporting;
    }

    public void setReporting(boolean reporting) {
        this.reporting = reporting;
    }

    public long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
