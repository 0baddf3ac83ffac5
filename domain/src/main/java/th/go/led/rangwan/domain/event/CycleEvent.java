package th.go.led.rangwan.domain.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * An event of a cycle: named by the call or added by the office, planned with the people who go, then closed with who was
 * there, what was brought back and what follows, or cancelled. One that is closed may still be cancelled, and then earns
 * nothing any more.
 */
@Entity
@Table(name = "cycle_event")
public class CycleEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String cycle;
    private String code;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String nameTh;
    private String nameEn;
    private String venue;

    @Column(name = "held_on")
    private LocalDate date;

    private String beginsAt; // HH:mm, so that no zone of a driver touches it
    private String endsAt;

    private String source;

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.PLANNED;

    private Instant stateSince;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person stateBy;

    private String reason = "";
    private String broughtBack = "";
    private int acts; // makes a new version of what is said of its people, whose rows are not its own

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<EventPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EventFollowUp> followUps = new ArrayList<>();

    protected CycleEvent() {} // JPA

    /**
     * An event to come.
     *
     * @param cycle code of its cycle
     * @param code by which the call names it, null for one that the office added
     */
    public CycleEvent(String cycle, String code, EventContent content, Instant at) {
        this.cycle = cycle;
        this.code = code;
        this.stateSince = at;
        write(content);
    }

    /** Takes over what the call says now, while it is planned; the venue stays ours. Tells whether anything changed. */
    public boolean follow(EventContent call) {
        EventContent said =
                new EventContent(call.kind(), call.name(), venue, call.date(), call.from(), call.to(), call.source());
        boolean changes = state == EventState.PLANNED && !said.equals(content());
        if (changes) {
            write(said);
        }
        return changes;
    }

    /** Corrects what it is; of an event that the call names only the venue, whose rest is corrected in the call. */
    public void change(EventContent wanted) {
        requirePlanned();
        write(ofCall() ? withVenue(wanted.venue()) : wanted.checked());
    }

    private EventContent withVenue(String wanted) {
        EventContent now = content();
        return new EventContent(
                now.kind(),
                now.name(),
                Words.fit(wanted, Words.LINE, "venue"),
                now.date(),
                now.from(),
                now.to(),
                now.source());
    }

    private void write(EventContent content) {
        this.kind = content.kind();
        this.nameTh = content.name().th();
        this.nameEn = content.name().en();
        this.venue = content.venue();
        this.date = content.date();
        this.beginsAt = content.from().toString();
        this.endsAt = content.to().toString();
        this.source = content.source();
    }

    /** Assigns a person, who reports afterwards or not; refused while not planned, and for one assigned already. */
    public EventPart assign(Person person, boolean reports, Person by, Instant at) {
        requirePlanned();
        if (part(person).isPresent()) {
            throw new RefusedException("event.refused.assigned", new Bilingual(person.nameTh(), person.nameEn()))
                    .at("person");
        }
        EventPart part = new EventPart(this, person, reports, by, at);
        parts.add(part);
        acts++;
        return part;
    }

    /** Takes the assignment of a person back; refused once something was said of their attendance. */
    public void release(Person person) {
        requirePlanned();
        EventPart part = known(person);
        if (part.attendance() != Attendance.OPEN) {
            throw new RefusedException("event.refused.release");
        }
        parts.remove(part);
        acts++;
    }

    /** Notes whether a person was there; refused before it began, and after it was closed or cancelled. */
    public void mark(Person person, boolean there, Person by, Instant at) {
        requirePlanned();
        requireBegun(at);
        known(person).mark(there, by, at);
        acts++;
    }

    /** Takes back that a person was there, for a reason; also after the event was closed. */
    public void withdraw(Person person, String why, Person by, Instant at) {
        if (state == EventState.CANCELLED) {
            throw new RefusedException("event.refused.state.CANCELLED");
        }
        known(person).withdraw(why, by, at);
        acts++;
    }

    /**
     * Closes it; refused before it began, while nobody is assigned, while somebody's attendance is not told, when nobody
     * was there, without what was brought back, and with neither follow-ups nor the word that nothing follows.
     */
    public List<EventFollowUp> close(EventReport report, Person by, Instant at) {
        requirePlanned();
        requireBegun(at);
        if (parts.isEmpty()) {
            throw new RefusedException("event.refused.close.nobody").at("attendance");
        }
        if (parts.stream().anyMatch(part -> part.attendance() == Attendance.OPEN)) {
            throw new RefusedException("event.refused.close.attendance").at("attendance");
        }
        if (!somebodyWasThere()) {
            throw new RefusedException("event.refused.close.empty").at("attendance");
        }
        if (report.broughtBack().isBlank()) {
            throw new RefusedException("event.refused.close.broughtBack").at("broughtBack");
        }
        if (report.followUps().isEmpty() == !report.nothingFollows()) {
            throw new RefusedException(
                            report.nothingFollows() ? "event.refused.close.both" : "event.refused.close.followUps")
                    .at("nothingFollows");
        }
        become(EventState.CLOSED, by, at);
        this.broughtBack = Words.fit(report.broughtBack(), Words.TEXT, "broughtBack");
        report.followUps().forEach(wanted -> followUps.add(new EventFollowUp(this, wanted)));
        return List.copyOf(followUps);
    }

    /** Says that it does not take place or does not count, for a reason; {@code by} is null where its cycle ended. */
    public void cancel(String why, Person by, Instant at) {
        if (why.isBlank()) {
            throw new RefusedException("event.refused.reason").at("cancelReason");
        }
        become(EventState.CANCELLED, by, at);
        this.reason = Words.fit(why, Words.TEXT, "cancelReason");
    }

    /** Is planned again, since its cycle runs again; tells whether it does. One that a person cancelled stays so. */
    public boolean resume(Instant at) {
        boolean withCycle = state == EventState.CANCELLED && stateBy == null;
        if (withCycle) {
            become(EventState.PLANNED, null, at);
            this.reason = "";
        }
        return withCycle;
    }

    private void become(EventState next, Person by, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("event.refused.state." + state);
        }
        this.state = next;
        this.stateSince = at;
        this.stateBy = by;
    }

    private void requirePlanned() {
        if (state != EventState.PLANNED) {
            throw new RefusedException("event.refused.state." + state);
        }
    }

    private void requireBegun(Instant at) {
        if (!begun(at)) {
            throw new RefusedException("event.refused.early", ThaiDate.brief(date));
        }
    }

    private EventPart known(Person person) {
        return part(person).orElseThrow(() -> new RefusedException("event.refused.part"));
    }

    private boolean somebodyWasThere() {
        return parts.stream().anyMatch(part -> part.attendance() == Attendance.ATTENDED);
    }

    /** Whether it has begun at that instant. */
    public boolean begun(Instant at) {
        return !at.isBefore(content().begins());
    }

    /** Whether somebody of ours was there, and it still counts. */
    public boolean attended() {
        return state != EventState.CANCELLED && somebodyWasThere();
    }

    /** Whether nothing can come of it any more: cancelled, or closed or taken back with nobody's attendance left. */
    public boolean lost() {
        boolean takenBack = parts.stream().anyMatch(part -> part.attendance() == Attendance.WITHDRAWN);
        return state == EventState.CANCELLED || (!somebodyWasThere() && (state == EventState.CLOSED || takenBack));
    }

    /** Whether the call names it. */
    public boolean ofCall() {
        return code != null;
    }

    /** The part of that person, if they are assigned. */
    public Optional<EventPart> part(Person person) {
        return parts.stream().filter(part -> part.isOf(person)).findFirst();
    }

    /** The person of the part with that id; refused when there is none any more. */
    public Person personOf(long partId) {
        return parts.stream()
                .filter(part -> Objects.equals(part.id(), partId))
                .findFirst()
                .map(EventPart::person)
                .orElseThrow(() -> new RefusedException("event.refused.part"));
    }

    /** Everybody's part, in the order of assignment. */
    public List<EventPart> parts() {
        return List.copyOf(parts);
    }

    /** What follows from it, in the order in which it was told. */
    public List<EventFollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** What it is; the English name falls back to the Thai one. */
    public EventContent content() {
        return new EventContent(
                kind,
                new Bilingual(nameTh, nameEn.isEmpty() ? nameTh : nameEn),
                venue,
                date,
                LocalTime.parse(beginsAt),
                LocalTime.parse(endsAt),
                source);
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "event:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** How often something was said of its people. */
    public int acts() {
        return acts;
    }

    /** The code of its cycle. */
    public String cycle() {
        return cycle;
    }

    /** By which the call names it, null for one that the office added. */
    public String code() {
        return code;
    }

    public EventState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Who closed or cancelled it, null before and where its cycle ended. */
    public Person stateBy() {
        return stateBy;
    }

    /** Why it was cancelled, else empty. */
    public String reason() {
        return reason;
    }

    /** What was brought back, in the person's words; empty before it is closed. */
    public String broughtBack() {
        return broughtBack;
    }
}
