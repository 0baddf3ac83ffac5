package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A link by which the writer of a letter answers and sends it without an account. It opens until the end of the day in
 * Bangkok by which the letter is wanted, as often as it is opened, and shows the request only to whoever knows its code,
 * which goes another way. Of link and code only hashes are kept. Five wrong codes lock it until a new code is given.
 */
@Entity
@Table(name = "writer_invitation")
public class WriterInvitation {
    /** How many wrong codes lock it. */
    public static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReferenceLetter letter;

    private String linkHash;

    @Embedded
    private Code code;

    private int wrongCodes;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person issuedBy;

    private Instant issuedAt;
    private Instant enteredAt;
    private Instant revokedAt;

    protected WriterInvitation() {} // JPA

    /**
     * Invites the writer of that letter.
     *
     * @param linkHash SHA-256 of the link's secret, in hexadecimal digits
     */
    public WriterInvitation(ReferenceLetter letter, String linkHash, Code code, Person issuedBy, Instant at) {
        this.letter = letter;
        this.linkHash = linkHash;
        this.code = code;
        this.issuedBy = issuedBy;
        this.issuedAt = at;
    }

    /** A code as it is kept: what was mixed into it, and the hash of both, in hexadecimal digits. */
    @Embeddable
    public record Code(String codeSalt, String codeHash) {
        /** Whether the typed code, hashed with the same salt, is this one; takes the same time for every wrong one. */
        boolean is(String hashTyped) {
            return MessageDigest.isEqual(
                    codeHash.getBytes(StandardCharsets.US_ASCII), hashTyped.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * Tries a typed code, hashed with the salt of {@link #code}; a right one forgets the wrong ones before it. Nothing is
     * tried, and false given, unless the link is {@link WriterStanding#OPEN}.
     */
    public boolean enter(String hashTyped, Instant at) {
        if (standing(at) != WriterStanding.OPEN) {
            return false;
        }
        boolean right = code.is(hashTyped);
        wrongCodes = right ? 0 : wrongCodes + 1;
        if (right && enteredAt == null) {
            enteredAt = at;
        }
        return right;
    }

    /** How many wrong codes may still be typed before it locks. */
    public int triesLeft() {
        return Math.max(0, TRIES - wrongCodes);
    }

    /** Gives a new code in place of the old one, which also unlocks it. */
    public void giveCode(Code newCode) {
        this.code = newCode;
        this.wrongCodes = 0;
    }

    /** Closes it for ever. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** What it opens at that instant. */
    public WriterStanding standing(Instant at) {
        if (revokedAt != null) {
            return WriterStanding.REVOKED;
        }
        boolean over = letter.state().ended()
                || letter.state() == LetterState.ACCEPTED
                || !letter.nomination().state().live();
        if (over) {
            return WriterStanding.OVER;
        }
        Instant end = end();
        if (end == null || !at.isBefore(end)) {
            return WriterStanding.EXPIRED;
        }
        return triesLeft() == 0 ? WriterStanding.LOCKED : WriterStanding.OPEN;
    }

    /** The first instant at which it opens no more: the midnight in Bangkok after the day by which the letter is wanted. */
    public Instant end() {
        return letter.dueOn() == null
                ? null
                : letter.dueOn().plusDays(1).atStartOfDay(ThaiDate.BANGKOK).toInstant();
    }

    public Long id() {
        return id;
    }

    public ReferenceLetter letter() {
        return letter;
    }

    public String linkHash() {
        return linkHash;
    }

    public Code code() {
        return code;
    }

    public Person issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When the right code was typed for the first time, null before. */
    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
