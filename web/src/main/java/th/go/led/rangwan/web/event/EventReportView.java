package th.go.led.rangwan.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventPersonRow;
import th.go.led.rangwan.service.event.EventReportService;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.event.EventSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Says who was at the event that {@code id} names, and closes it with what was brought back and what follows. */
@Named("eventReport")
@ViewScoped
public class EventReportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 10;
    private static final String YES = "yes";
    private static final String NO = "no";

    @Inject
    private EventService service;

    @Inject
    private EventDesk desk;

    @Inject
    private EventReportService reports;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private final Map<Long, String> there = new HashMap<>();
    private final List<FollowUpDraft> follow = new ArrayList<>();
    private String broughtBack = "";
    private boolean nothingFollows;
    private transient EventSheet sheet;
    private transient List<EventPersonRow> people;

    @PostConstruct
    void open() {
        id = EventAddress.id(parameter);
        if (!getSheet().mayReport()) {
            throw new NotFoundException();
        }
        seenVersion = getSheet().version();
        getSheet().parts().stream()
                .filter(part -> part.attendance() != Attendance.OPEN)
                .forEach(part -> there.put(part.id(), part.attendance() == Attendance.ATTENDED ? YES : NO));
        addRow();
    }

    /** Adds a row for one more follow-up; what was typed stays. */
    public String addRow() {
        if (follow.size() < MOST_ROWS) {
            follow.add(new FollowUpDraft(follow.size()));
        }
        return null;
    }

    /** Keeps who was there, and leaves the rest for later. */
    public String attend() {
        desk.attend(id, seenVersion, marked());
        notice.say("event.done.attended");
        return EventAddress.page(id);
    }

    /** Keeps who was there and closes the event. */
    public String close() {
        List<EventReportService.Owed> owed = follow.stream()
                .filter(draft -> !draft.blank())
                .map(FollowUpDraft::owed)
                .toList();
        reports.close(id, seenVersion, new EventReportService.Told(marked(), broughtBack, owed, nothingFollows));
        notice.say("event.done.closed");
        return EventAddress.page(id);
    }

    private Map<Long, Boolean> marked() {
        Map<Long, Boolean> marked = new HashMap<>();
        there.forEach((part, said) -> {
            if (YES.equals(said) || NO.equals(said)) {
                marked.put(part, YES.equals(said));
            }
        });
        return marked;
    }

    /** The event. */
    public EventSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** Everybody who may owe a follow-up. */
    public List<EventPersonRow> getPeople() {
        if (people == null) {
            people = service.people();
        }
        return people;
    }

    public long getId() {
        return id;
    }

    /** Whether each person was there, {@code yes} or {@code no}, by the id of their part. */
    public Map<Long, String> getThere() {
        return there;
    }

    public List<FollowUpDraft> getFollow() {
        return follow;
    }

    public String getBroughtBack() {
        return broughtBack;
    }

    public void setBroughtBack(String broughtBack) {
        this.broughtBack = broughtBack;
    }

    public boolean isNothingFollows() {
        return nothingFollows;
    }

    public void setNothingFollows(boolean nothingFollows) {
        this.nothingFollows = nothingFollows;
    }
}
