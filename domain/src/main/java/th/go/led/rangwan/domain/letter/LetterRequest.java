package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.RegisteredPaper;

/**
 * The numbered letter by which the department asks a body for a letter of reference (หนังสือขอ). Born issued, with its
 * number from the register of papers; never changed. The exact PDF is kept with the number.
 */
@Entity
@Table(name = "letter_request")
public class LetterRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReferenceLetter letter;

    @Embedded
    private RequestWords words;

    private String enclosed;
    private String signature;
    private String contact;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private RegisteredPaper paper;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    private Instant madeAt;

    protected LetterRequest() {} // JPA

    /** Keeps a request that has just been numbered. */
    public LetterRequest(ReferenceLetter letter, RequestWords words, Frame frame, RegisteredPaper paper, Made made) {
        this.letter = letter;
        this.words = words;
        this.enclosed = String.join("\n", frame.enclosures());
        this.signature = String.join("\n", frame.signature());
        this.contact = String.join("\n", frame.contact());
        this.paper = paper;
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    /** What the desk itself puts on the letter: one entry a line of the paper. */
    public record Frame(List<String> enclosures, List<String> signature, List<String> contact) {}

    /** Who made it and when. */
    public record Made(Person by, Instant at) {}

    public Long id() {
        return id;
    }

    public ReferenceLetter letter() {
        return letter;
    }

    public RequestWords words() {
        return words;
    }

    public Frame frame() {
        return new Frame(lines(enclosed), lines(signature), lines(contact));
    }

    /** The paper of the register, with number and exact PDF. */
    public RegisteredPaper paper() {
        return paper;
    }

    public Person madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    private static List<String> lines(String joined) {
        return joined.lines().toList();
    }
}
