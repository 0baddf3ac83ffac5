package th.go.led.rangwan.domain.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A note or order written on a dossier: verb, own words, person, capacity, date. Added, never edited. */
@Entity
@Table(name = "annotation")
public class Annotation {
    /** The longest text of one's own, in characters. */
    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private RouteStep step;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    private String words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private Capacity capacity;

    private Instant writtenAt;

    @OneToOne(fetch = FetchType.LAZY)
    private Annotation recalls;

    @OneToMany(mappedBy = "annotation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

    protected Annotation() {} // JPA

    /** Writes on the dossier at a step; refused when the words are too long, or missing where the verb needs a reason. */
    public Annotation(RouteStep step, Words words, Person person, Capacity capacity, Instant at) {
        if (words.verb().needsReason() && words.own().isBlank()) {
            throw new RefusedException("decision.refused.reason").at(words.field());
        }
        if (words.own().length() > LONGEST) {
            throw new RefusedException("decision.refused.long", LONGEST).at(words.field());
        }
        this.step = step;
        this.verb = words.verb();
        this.words = words.own().strip();
        this.person = person;
        this.capacity = capacity;
        this.writtenAt = at;
    }

    /** Takes back what the same person wrote before, in the same capacity; both stay. */
    public static Annotation recalling(Annotation before, String why, Instant at) {
        Annotation written = new Annotation(
                before.step, new Words(Verb.RECALLED, why, "recallWhy"), before.person, before.capacity, at);
        written.recalls = before;
        return written;
    }

    /** The annotation that this one takes back; null for one that takes back none. */
    public Annotation recalls() {
        return recalls;
    }

    /** Gives somebody something to do or to know in these words, in the act of writing them. */
    public void assign(Assignment.Asked asked) {
        assignments.add(new Assignment(this, asked, writtenAt));
    }

    /**
     * What is written.
     *
     * @param own the person's own words, empty where the verb says enough
     * @param field the field of the screen at which a refusal stands
     */
    public record Words(Verb verb, String own, String field) {}

    public Long id() {
        return id;
    }

    public RouteStep step() {
        return step;
    }

    public Verb verb() {
        return verb;
    }

    public String words() {
        return words;
    }

    public Person person() {
        return person;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** What it gives whom to do or to know. */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }
}
