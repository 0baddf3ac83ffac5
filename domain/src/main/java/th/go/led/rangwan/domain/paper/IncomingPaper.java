package th.go.led.rangwan.domain.paper;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A paper that the office received (หนังสือรับ), under the next number of its unit in the calendar year of its receipt.
 * Text, form and digest never change; its head is what a person last confirmed.
 */
@Entity
@Table(name = "incoming_paper")
public class IncomingPaper {
    /** The longest text in UTF-16 units. */
    public static final int LONGEST = 1_000_000;
    /** The longest name of a file. */
    public static final int LONGEST_NAME = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OrgUnit unit;

    private int receivedYear;
    private int receivedNumber;
    private Instant receivedAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person receivedBy;

    @Enumerated(EnumType.STRING)
    private PaperForm form;

    private String fileName;
    private String sha256;

    @Column(name = "words")
    private String text;

    private String paperNumber = "";
    private LocalDate paperDate;
    private String subject = "";
    private String sender = "";
    private String addressee = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person headBy;

    private Instant headAt;

    @ElementCollection
    @CollectionTable(name = "incoming_paper_reader", joinColumns = @JoinColumn(name = "paper_id"))
    @Column(name = "post_id")
    private Set<Long> routedPostIds = new HashSet<>();

    protected IncomingPaper() {} // JPA

    /**
     * Registers a paper.
     *
     * @param number the running number, one more than the last of the unit in the year of {@code receipt}
     * @throws RefusedException {@code paper.refused.text} or {@code paper.refused.long} at the field {@code text}
     */
    public IncomingPaper(int number, Original original, Receipt receipt) {
        this.unit = receipt.unit();
        this.receivedYear = ThaiDate.dayOf(receipt.at()).getYear();
        this.receivedNumber = number;
        this.receivedAt = receipt.at();
        this.receivedBy = receipt.by();
        this.form = original.form();
        this.fileName = original.fileName();
        this.sha256 = original.sha256();
        this.text = original.text();
    }

    /**
     * What came in.
     *
     * @param fileName null when it was typed
     * @param sha256 of the bytes of the file, or of the typed text in UTF-8
     * @param text its words; ends of lines are one character, and what no database keeps stands as U+FFFD
     */
    public record Original(PaperForm form, String fileName, String sha256, String text) {
        /** Refuses a text without words, or one that is too long, at the field {@code text}. */
        public Original {
            text = storable(text == null ? "" : text);
            if (text.isBlank()) {
                throw new RefusedException("paper.refused.text").at("text");
            }
            if (text.length() > LONGEST) {
                throw new RefusedException("paper.refused.long", "%,d".formatted(LONGEST)).at("text");
            }
        }
    }

    /** Who received it where and when. */
    public record Receipt(OrgUnit unit, Person by, Instant at) {}

    private static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            boolean lost = point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            kept.appendCodePoint(lost ? 0xFFFD : point);
        });
        return kept.toString();
    }

    /** Lets whoever holds or acts for the post read this paper from now on. */
    public void routeTo(long postId) {
        routedPostIds.add(postId);
    }

    /** The posts outside its unit that may read it. */
    public Set<Long> routedPostIds() {
        return Set.copyOf(routedPostIds);
    }

    /** Sets the head as a person confirmed it; refused as stale when somebody changed it since. */
    public void confirmHead(PaperHead head, long seenVersion, Person by, Instant at) {
        if (version != seenVersion) throw new StaleException();
        paperNumber = head.number();
        paperDate = head.date();
        subject = head.subject();
        sender = head.sender();
        addressee = head.addressee();
        headBy = by;
        headAt = at;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrgUnit unit() {
        return unit;
    }

    /** Calendar year of the receipt, common era. */
    public int receivedYear() {
        return receivedYear;
    }

    /** The running number of the receipt (เลขรับ). */
    public int receivedNumber() {
        return receivedNumber;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    public PaperForm form() {
        return form;
    }

    /** The name of the file, null when the text was typed. */
    public String fileName() {
        return fileName;
    }

    /** SHA-256 of what came in, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The words, untouched. */
    public String text() {
        return text;
    }

    /** The head as last confirmed. */
    public PaperHead head() {
        return new PaperHead(paperNumber, paperDate, subject, sender, addressee);
    }

    /** Who confirmed the head; null while nobody has. */
    public Person headBy() {
        return headBy;
    }

    /** When the head was confirmed; null while it is not. */
    public Instant headAt() {
        return headAt;
    }

    /** As the trail names it. */
    public String subjectCode() {
        return "paper:" + id;
    }
}
