package th.go.led.rangwan.domain.decision;

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

/** How one person read a piece of handwriting. Added, never edited; none stands for the handwriting itself. */
@Entity
@Table(name = "paper_note_reading")
public class NoteReading {
    /** Stands for a word or line that the reader could not read. */
    public static final String GAP = "[อ่านไม่ออก]";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PaperNote note;

    private String words;

    @Enumerated(EnumType.STRING)
    private Sureness sureness;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person reader;

    private Instant readAt;

    protected NoteReading() {} // JPA

    NoteReading(PaperNote note, Read read, Person reader, Instant at) {
        this.note = note;
        this.words = read.words();
        this.sureness = read.sureness();
        this.reader = reader;
        this.readAt = at;
    }

    /**
     * What a person read.
     *
     * @param words as they stand on the paper, with {@link #GAP} where a word cannot be read; empty where the paper bears a
     *     signature alone or nothing of it can be read
     */
    public record Read(String words, Sureness sureness) {
        /** Refuses, at {@code words} and {@code sureness}, too many words, none said of how sure, and gaps that are sure. */
        public Read {
            words = words == null ? "" : words.replace("\r\n", "\n").strip();
            if (words.length() > Annotation.LONGEST) {
                throw new RefusedException("decision.refused.long", Annotation.LONGEST).at("words");
            }
            if (sureness == null) {
                throw new RefusedException("decision.refused.sureness").at("sureness");
            }
            if (sureness == Sureness.SURE && words.contains(GAP)) {
                throw new RefusedException("decision.refused.sureGap").at("sureness");
            }
        }

        boolean same(NoteReading other) {
            return folded(words).equals(folded(other.words));
        }

        private static String folded(String text) {
            return text.replaceAll("[\\s\\u00a0\\u200b]+", " ");
        }
    }

    public Long id() {
        return id;
    }

    /** What was read. */
    public PaperNote note() {
        return note;
    }

    public String words() {
        return words;
    }

    public Sureness sureness() {
        return sureness;
    }

    public Person reader() {
        return reader;
    }

    public Instant readAt() {
        return readAt;
    }
}
