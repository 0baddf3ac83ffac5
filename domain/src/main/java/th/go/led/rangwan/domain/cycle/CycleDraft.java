package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The next revision of a cycle's rules while people work on it. Whoever writes in it becomes one of its authors; once one of
 * them has asked for its publication, a person who wrote nothing in it publishes it. A draft may differ from its own example
 * cases for a while, never be broken in schema or sense. A cycle has one open draft at most. A draft that was published or
 * discarded stays as it was.
 */
@Entity
@Table(name = "cycle_draft")
public class CycleDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String cycleCode;
    private int number;

    /** The code of the cycle while the draft is open, so that the database refuses a second open one. */
    private String openFor;

    @Column(length = CycleRevision.LONGEST)
    private String document;

    @Enumerated(EnumType.STRING)
    private CycleDraftState state = CycleDraftState.DRAFT;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person begunBy;

    private Instant begunAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person askedBy;

    private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person endedBy;

    private Instant endedAt;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "cycle_draft_author",
            joinColumns = @JoinColumn(name = "draft_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> authors = new HashSet<>();

    protected CycleDraft() {} // JPA

    /**
     * Begins a draft with a document.
     *
     * @param next the number that the revision will get: one more than the last published one, 1 for a new cycle
     * @throws RefusedException {@code cycle.refused.document} when the document is broken in schema or sense,
     *     {@code cycle.refused.revision} when it does not bear that number, {@code cycle.refused.long} when it is too long
     */
    public CycleDraft(String document, int next, Person by, Instant at) {
        this.cycleCode = sound(document).code();
        this.openFor = cycleCode;
        this.number = next;
        this.begunBy = by;
        this.begunAt = at;
        write(document, by, at);
    }

    /**
     * Puts another document in its place; its writer is an author from now on.
     *
     * @throws RefusedException as at the beginning, {@code cycle.refused.code} for the document of another cycle,
     *     {@code cycle.refused.draftEnded} when the draft is no longer open
     */
    public void replace(String newDocument, Person by, Instant at) {
        requireOpen();
        write(newDocument, by, at);
    }

    private void write(String newDocument, Person by, Instant at) {
        if (newDocument.length() > CycleRevision.LONGEST) {
            throw new RefusedException("cycle.refused.long", Integer.toString(CycleRevision.LONGEST));
        }
        CycleDefinition definition = sound(newDocument);
        if (!definition.code().equals(cycleCode)) {
            throw new RefusedException("cycle.refused.code", definition.code(), cycleCode);
        }
        if (definition.revision() != number) {
            throw new RefusedException("cycle.refused.revision", definition.revision(), number);
        }
        document = newDocument;
        changedBy = by;
        changedAt = at;
        authors.add(by);
    }

    /** An author asks that another person publish it; refused while it does not pass its own example cases. */
    public void askPublication(Person by, Instant at) {
        requireOpen();
        reading().orRefuse();
        if (!writtenBy(by)) {
            throw new RefusedException("cycle.refused.notAuthor");
        }
        askedBy = by;
        askedAt = at;
    }

    /**
     * Publishes it as the next revision of its cycle.
     *
     * @throws RefusedException {@code cycle.refused.secondPerson} for whoever wrote in it, {@code cycle.refused.notAsked}
     *     before an author asked, {@code cycle.refused.document} when it has problems, {@code cycle.refused.revision} when
     *     another revision was published since it was begun
     */
    public CycleRevision publish(Cycle cycle, Person by, Instant at) {
        requireOpen();
        if (writtenBy(by)) {
            throw new RefusedException("cycle.refused.secondPerson");
        }
        if (askedAt == null) {
            throw new RefusedException("cycle.refused.notAsked");
        }
        CycleRevision revision = cycle.publish(reading().orRefuse(), document, by, at);
        become(CycleDraftState.PUBLISHED, by, at);
        return revision;
    }

    /** Gives it up; what it was stays readable. */
    public void discard(Person by, Instant at) {
        requireOpen();
        become(CycleDraftState.DISCARDED, by, at);
    }

    private void requireOpen() {
        if (openFor == null) {
            throw new RefusedException("cycle.refused.draftEnded");
        }
    }

    private void become(CycleDraftState next, Person by, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("cycle.refused.draftEnded");
        }
        state = next;
        openFor = null;
        endedBy = by;
        endedAt = at;
    }

    private static CycleDefinition sound(String document) {
        CycleReading reading = CycleReader.read(document);
        return reading.definition() == null ? reading.orRefuse() : reading.definition();
    }

    /** What comes of reading its document: always a definition, with the example cases that differ. */
    public CycleReading reading() {
        return CycleReader.read(document);
    }

    /** Whether that person wrote in it. */
    public boolean writtenBy(Person person) {
        return authors.stream().anyMatch(author -> author.login().equals(person.login()));
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String cycleCode() {
        return cycleCode;
    }

    /** The number that its revision gets, counted from 1. */
    public int number() {
        return number;
    }

    public String document() {
        return document;
    }

    public CycleDraftState state() {
        return state;
    }

    public Person begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Who asked for its publication; null while nobody has. */
    public Person askedBy() {
        return askedBy;
    }

    /** When its publication was asked for; null while nobody has. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Who published or discarded it; null while it is open. */
    public Person endedBy() {
        return endedBy;
    }

    /** When it was published or discarded; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** As the trail names it. */
    public String subject() {
        return "cycle-draft:" + id;
    }
}
