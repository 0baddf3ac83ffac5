package th.go.led.rangwan.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Something to do that came of an event: owed by a person by a day, until it is done. */
@Entity
@Table(name = "event_follow_up")
public class EventFollowUp {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private CycleEvent event;

    private String words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person owner;

    private LocalDate dueOn;
    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person doneBy;

    protected EventFollowUp() {} // JPA

    EventFollowUp(CycleEvent event, Wanted wanted) {
        this.event = event;
        this.words = wanted.words();
        this.owner = wanted.owner();
        this.dueOn = wanted.dueOn();
    }

    /** What is to be done, by whom, and by which day. */
    public record Wanted(String words, Person owner, LocalDate dueOn) {
        /** Refuses empty or too long words, and a missing day, at {@code followUps}. */
        public Wanted {
            words = Words.fit(words, Words.LINE, "followUps");
            if (words.isEmpty() || owner == null || dueOn == null) {
                throw new RefusedException("event.refused.followUp").at("followUps");
            }
        }
    }

    /** Notes that it is done; what is done stays done. */
    public void done(Person by, Instant at) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by;
        }
    }

    public Long id() {
        return id;
    }

    public CycleEvent event() {
        return event;
    }

    public String words() {
        return words;
    }

    public Person owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was done, null before. */
    public Instant doneAt() {
        return doneAt;
    }

    /** Who said that it is done, null before. */
    public Person doneBy() {
        return doneBy;
    }
}
