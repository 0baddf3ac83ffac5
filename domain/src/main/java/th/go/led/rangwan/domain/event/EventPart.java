package th.go.led.rangwan.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A person's part in an event: assigned, then there or not. What was said of their attendance may be corrected until the
 * event is closed; after that it can only be taken back, with a reason that stays.
 */
@Entity
@Table(name = "event_part")
public class EventPart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private CycleEvent event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private boolean reports;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.OPEN;

    private String reason = "";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person saidBy;

    private Instant saidAt;

    protected EventPart() {} // JPA

    EventPart(CycleEvent event, Person person, boolean reports, Person by, Instant at) {
        this.event = event;
        this.person = person;
        this.reports = reports;
        this.saidBy = by;
        this.saidAt = at;
    }

    void mark(boolean there, Person by, Instant at) {
        Attendance said = there ? Attendance.ATTENDED : Attendance.ABSENT;
        boolean known = said == attendance || (!there && attendance == Attendance.WITHDRAWN);
        if (!known) {
            say(said, "", by, at);
        }
    }

    void withdraw(String why, Person by, Instant at) {
        if (attendance != Attendance.ATTENDED) {
            throw new RefusedException("event.refused.withdraw.notThere");
        }
        if (why.isBlank()) {
            throw new RefusedException("event.refused.reason").at("withdrawReason");
        }
        say(Attendance.WITHDRAWN, Words.fit(why, Words.TEXT, "withdrawReason"), by, at);
    }

    private void say(Attendance said, String why, Person by, Instant at) {
        this.attendance = said;
        this.reason = why;
        this.saidBy = by;
        this.saidAt = at;
    }

    /** Whether it is that person's. */
    public boolean isOf(Person who) {
        return person == who || (person.id() != null && person.id().equals(who.id()));
    }

    public Long id() {
        return id;
    }

    public CycleEvent event() {
        return event;
    }

    public Person person() {
        return person;
    }

    /** Whether the person tells afterwards what came of the event. */
    public boolean reports() {
        return reports;
    }

    public Attendance attendance() {
        return attendance;
    }

    /** Why the attendance was taken back, else empty. */
    public String reason() {
        return reason;
    }

    /** Who assigned the person, or said last whether they were there. */
    public Person saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
