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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.WrittenDate;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Handwriting on a received paper (เกษียนบนกระดาษ): read by one person, then by a second one who confirms or differs. Every
 * reading is kept beside the others; the words are never corrected, and "unreadable" is a lawful reading.
 */
@Entity
@Table(name = "paper_note")
public class PaperNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private IncomingPaper paper;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    @Embedded
    private NoteSignature signature;

    @Embedded
    private NoteFrame frame;

    private Instant enteredAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<NoteReading> readings = new ArrayList<>();

    @OneToMany(mappedBy = "note")
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

    protected PaperNote() {} // JPA

    /**
     * Enters handwriting with its first reading.
     *
     * @throws RefusedException at {@code verb} for one that is an act of this desk
     */
    public PaperNote(Place place, Written written, NoteReading.Read first, Person by, Instant at) {
        Verb verb = written.verb();
        if (verb != null && !verb.handwritten()) {
            throw new RefusedException("decision.refused.verb").at("verb");
        }
        this.paper = place.paper();
        this.ordinal = place.ordinal();
        this.verb = verb;
        this.signature = written.signature();
        this.frame = place.frame();
        this.enteredAt = at;
        this.readings.add(new NoteReading(this, first, by, at));
    }

    /** A paper, the number of the handwriting on it, counted from 1, and where it is seen; null without a scan. */
    public record Place(IncomingPaper paper, int ordinal, NoteFrame frame) {}

    /** What it says by the reader's understanding, null where there is no such word; and the signature below it. */
    public record Written(Verb verb, NoteSignature signature) {}

    /** A second person reads it; refused for the first reader and after a second reading. */
    public void readAgain(NoteReading.Read read, Person by, Instant at) {
        if (readings.size() > 1) {
            throw new RefusedException("decision.refused.readTwice");
        }
        if (first().reader().login().equals(by.login())) {
            throw new RefusedException("decision.refused.ownReading");
        }
        readings.add(new NoteReading(this, read, by, at));
    }

    /** What the readings say together. */
    public NoteStanding standing() {
        if (readings.stream().allMatch(reading -> reading.sureness() == Sureness.UNREADABLE)) {
            return NoteStanding.UNREADABLE;
        }
        if (readings.size() == 1) {
            return NoteStanding.READ_ONCE;
        }
        NoteReading second = readings.get(1);
        boolean same = new NoteReading.Read(second.words(), second.sureness()).same(first());
        boolean both = (first().sureness() == Sureness.UNREADABLE) == (second.sureness() == Sureness.UNREADABLE);
        return same && both ? NoteStanding.AGREED : NoteStanding.DIFFERENT;
    }

    /** Whether a second person has still to read it. */
    public boolean waitsForSecond() {
        return readings.size() == 1;
    }

    /** The dates that its readings name after the day of the signature, each once, in the words of the paper. */
    public List<String> laterDates() {
        return signature.signedOn() == null
                ? List.of()
                : dates().filter(date -> date.day() != null && date.day().isAfter(signature.signedOn()))
                        .map(WrittenDate::words)
                        .distinct()
                        .toList();
    }

    /** The dates in its readings whose year lacks digits or that no calendar has, in the words of the paper. */
    public List<String> doubtfulDates() {
        return dates().filter(date -> date.day() == null)
                .map(WrittenDate::words)
                .distinct()
                .toList();
    }

    private Stream<WrittenDate> dates() {
        return readings.stream().flatMap(reading -> WrittenDate.in(reading.words()).stream());
    }

    private NoteReading first() {
        return readings.get(0);
    }

    public Long id() {
        return id;
    }

    public IncomingPaper paper() {
        return paper;
    }

    /** Its number on the paper, counted from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** What it says; null where no reader found such a word. */
    public Verb verb() {
        return verb;
    }

    public NoteSignature signature() {
        return signature;
    }

    /** Where it is seen on a scan; null where nobody said. */
    public NoteFrame frame() {
        return frame;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** The readings, the first one first. */
    public List<NoteReading> readings() {
        return List.copyOf(readings);
    }

    /** What it gives whom to do or to know. */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }
}
