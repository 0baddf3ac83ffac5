package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/**
 * That somebody is writing in a part of an answer on one open page: two tabs of one person are two. It is renewed while
 * they type and counts for {@link #LASTS} after the last time.
 */
@Entity
@Table(name = "answer_presence")
public class AnswerPresence {
    /** How long a sign of life counts. */
    public static final Duration LASTS = Duration.ofSeconds(45);

    @Id
    private String page;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private String question;

    @Enumerated(EnumType.STRING)
    private AnswerPart part;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private Instant seenAt;

    protected AnswerPresence() {} // JPA

    /**
     * Where somebody writes.
     *
     * @param page a random name of the open page, of at most 64 characters
     */
    public record Place(String page, Nomination nomination, String question, AnswerPart part) {}

    /** The person writes there. */
    public AnswerPresence(Place place, Person person, Instant at) {
        this.page = place.page();
        this.nomination = place.nomination();
        this.person = person;
        move(place, at);
    }

    /** The same page gave a sign of life from there. */
    public final void move(Place place, Instant at) {
        this.question = place.question();
        this.part = place.part();
        this.seenAt = at;
    }

    /** Whether it counts at that instant. */
    public boolean countsAt(Instant now) {
        return seenAt.plus(LASTS).isAfter(now);
    }

    public String page() {
        return page;
    }

    public Nomination nomination() {
        return nomination;
    }

    public String question() {
        return question;
    }

    public AnswerPart part() {
        return part;
    }

    public Person person() {
        return person;
    }
}
