package th.go.led.rangwan.domain.paper;

import jakarta.persistence.Column;
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
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A paper that went out under a number of a register, with its exact bytes. Born issued; may be cancelled with a reason,
 * which it keeps for ever. Number, reference, content and digest never change.
 */
@Entity
@Table(name = "registered_paper")
public class RegisteredPaper {
    /** The longest reason of a cancellation in characters. */
    public static final int REASON_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id", nullable = false, updatable = false)
    private PaperRegister register;

    @Column(name = "running_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 120)
    private String reference;

    @Column(nullable = false, updatable = false, length = PaperMatter.SUBJECT_LIMIT)
    private String subject;

    @Column(name = "belongs_to", nullable = false, updatable = false, length = 40)
    private String belongsTo;

    @Column(name = "belongs_to_id", nullable = false, updatable = false)
    private long belongsToId;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private long issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PaperState state = PaperState.ISSUED;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "state_reason", length = REASON_LIMIT)
    private String stateReason;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false) // PaperContent limits its size
    private byte[] content;

    protected RegisteredPaper() {} // JPA

    RegisteredPaper(PaperRegister register, int number, PaperMatter matter, PaperIssue issue) {
        this.register = register;
        this.number = number;
        this.reference = register.referenceOf(number);
        this.subject = matter.subject();
        this.belongsTo = matter.belongsTo();
        this.belongsToId = matter.belongsToId();
        this.issuedBy = issue.issuedBy();
        this.issuedAt = issue.at();
        this.stateSince = issue.at();
    }

    /**
     * Keeps the exact PDF that went out under this number; once, before the paper is stored (the database takes no paper
     * without its content). A second call is a mistake of the program.
     */
    public void keep(PaperContent pdf) {
        if (content != null) {
            throw new IllegalStateException("paper " + reference + " has its content already");
        }
        content = pdf.bytes();
        sha256 = pdf.sha256();
    }

    /**
     * Withdraws the paper. Number and content stay visible.
     *
     * @param reason why, at most {@value #REASON_LIMIT} characters; none or a longer one is refused with {@code
     *     paper.refused.reason}; a second cancellation with {@code paper.refused.state}
     */
    public void cancel(String reason, Instant at) {
        if (reason == null || reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw new RefusedException("paper.refused.reason", REASON_LIMIT).at("reason");
        }
        if (!state.mayBecome(PaperState.CANCELLED)) {
            throw new RefusedException("paper.refused.state", reference);
        }
        state = PaperState.CANCELLED;
        stateReason = reason.strip();
        stateSince = at;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PaperRegister register() {
        return register;
    }

    public int number() {
        return number;
    }

    /** Prefix and number as they stand on the paper, Arabic digits; official paper prints them in Thai digits. */
    public String reference() {
        return reference;
    }

    public String subject() {
        return subject;
    }

    public String belongsTo() {
        return belongsTo;
    }

    public long belongsToId() {
        return belongsToId;
    }

    public long issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public PaperState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why the paper was cancelled; {@code null} while it stands. */
    public String stateReason() {
        return stateReason;
    }

    /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * The exact PDF. Its digest is checked on every reading: bytes that were changed in the database are refused with
     * {@code paper.refused.altered}.
     */
    public PaperContent content() {
        if (!PaperContent.sha256(content).equals(sha256)) {
            throw new RefusedException("paper.refused.altered", reference);
        }
        return new PaperContent(content);
    }
}
