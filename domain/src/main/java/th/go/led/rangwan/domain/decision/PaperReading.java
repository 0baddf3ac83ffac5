package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** That a person for whom a paper waited opened it, in which round. Added, never changed; the latest of a round counts. */
@Entity
@Table(name = "paper_reading")
public class PaperReading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String paper;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private int round;
    private Instant readAt;

    protected PaperReading() {} // JPA

    /** The person has opened the paper now. */
    public PaperReading(String paper, Person person, int round, Instant at) {
        this.paper = paper;
        this.person = person;
        this.round = round;
        this.readAt = at;
    }

    /** As tasks and the trail name the paper. */
    public String paper() {
        return paper;
    }

    public Person person() {
        return person;
    }

    /** The round of its route, counted from 1. */
    public int round() {
        return round;
    }

    public Instant readAt() {
        return readAt;
    }
}
