package th.go.led.rangwan.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.event.EventSheet;
import th.go.led.rangwan.service.event.EventsSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Adds an event to the cycle that {@code code} names, or corrects the one that {@code id} names. */
@Named("eventEdit")
@ViewScoped
public class EventEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EventService service;

    @Inject
    private EventDesk desk;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private long seenVersion;
    private String cycle;
    private Bilingual title;
    private boolean ofCall;
    private EventKind kind = EventKind.CLINIC;
    private LocalDate date;
    private final Map<String, String> words = new HashMap<>();

    @PostConstruct
    void open() {
        id = EventAddress.id(parameters.get("id"));
        if (id == 0) {
            EventsSheet events = service.eventsOf(parameters.getOrDefault("code", ""));
            requireActing(events.mayAct());
            cycle = events.cycle();
            title = events.title();
        } else {
            EventSheet sheet = service.sheet(id);
            requireActing(sheet.mayPlan());
            seenVersion = sheet.version();
            cycle = sheet.row().cycle();
            title = sheet.cycle();
            ofCall = sheet.row().ofCall();
            take(sheet.row().content());
        }
    }

    private static void requireActing(boolean may) {
        if (!may) {
            throw new NotFoundException();
        }
    }

    private void take(EventContent content) {
        kind = content.kind();
        date = content.date();
        words.put("nameTh", content.name().th());
        words.put("nameEn", content.name().en());
        words.put("venue", content.venue());
        words.put("from", content.from().toString());
        words.put("to", content.to().toString());
        words.put("source", content.source());
    }

    /** Adds the event, or saves it, and goes to its page. */
    public String save() {
        if (id == 0) {
            long added = desk.add(cycle, typed());
            notice.say("event.done.added");
            return EventAddress.page(added);
        }
        desk.change(id, seenVersion, typed());
        notice.say("event.done.changed");
        return EventAddress.page(id);
    }

    private EventContent typed() {
        return new EventContent(
                kind,
                new Bilingual(word("nameTh"), word("nameEn")),
                word("venue"),
                date,
                time("from"),
                time("to"),
                word("source"));
    }

    private LocalTime time(String field) {
        try {
            return ThaiTimeParser.parse(word(field));
        } catch (RefusedException unreadable) {
            throw unreadable.at(field);
        }
    }

    private String word(String field) {
        String typed = words.get(field);
        return typed == null ? "" : typed;
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public long getId() {
        return id;
    }

    public String getCycle() {
        return cycle;
    }

    public Bilingual getTitle() {
        return title;
    }

    /** Whether the call names it, so that only its venue is ours. */
    public boolean isOfCall() {
        return ofCall;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** The typed words by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }
}
