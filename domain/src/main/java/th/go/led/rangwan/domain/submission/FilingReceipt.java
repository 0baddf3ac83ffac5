package th.go.led.rangwan.domain.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What the portal gave back for a sitting: when it took the form, under which number, and the file or picture that shows
 * it. Added, never edited; a correction is another receipt with its reason, and the latest one counts.
 */
@Entity
@Table(name = "filing_receipt")
public class FilingReceipt {
    /** The longest tracking number in characters. */
    public static final int LONGEST_NUMBER = 200;

    private static final int LONGEST_REASON = 2000;
    private static final String WHEN = "accepted-on";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Filing filing;

    private Instant acceptedAt;
    private String tracking;
    private Long fileId;
    private String correction;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person recordedBy;

    private Instant recordedAt;

    protected FilingReceipt() {} // JPA

    FilingReceipt(Filing filing, Seen seen, String correction, Filing.Act act) {
        this.filing = filing;
        this.acceptedAt = seen.acceptedAt();
        this.tracking = seen.tracking().strip();
        this.fileId = seen.fileId();
        this.correction = correction.strip();
        this.recordedBy = act.by();
        this.recordedAt = act.at();
    }

    /**
     * What a person saw in the portal.
     *
     * @param acceptedAt the instant at which the portal took the form, to the minute; refused at {@code accepted-on} when
     *     missing, still to come, or before the sitting began
     * @param tracking the number exactly as it was shown; refused when missing
     * @param fileId the stored file that shows it, null for none
     */
    public record Seen(Instant acceptedAt, String tracking, Long fileId) {
        void check(Filing filing, Instant now) {
            if (acceptedAt == null) {
                throw new RefusedException("submission.refused.receipt.when").at(WHEN);
            }
            if (acceptedAt.isAfter(now)) {
                throw new RefusedException("submission.refused.receipt.future").at(WHEN);
            }
            if (acceptedAt.isBefore(filing.startedAt().truncatedTo(ChronoUnit.MINUTES))) {
                throw new RefusedException("submission.refused.receipt.early").at(WHEN);
            }
            if (tracking.isBlank() || tracking.length() > LONGEST_NUMBER) {
                throw new RefusedException("submission.refused.receipt.tracking", LONGEST_NUMBER).at("tracking");
            }
        }
    }

    static void requireReason(String correction) {
        if (correction.isBlank() || correction.length() > LONGEST_REASON) {
            throw new RefusedException("submission.refused.receipt.reason", LONGEST_REASON).at("correction");
        }
    }

    public Long id() {
        return id;
    }

    /** The sitting for which the portal gave it. */
    public Filing filing() {
        return filing;
    }

    /** When the portal took the form. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** The portal's number, exactly as it was shown. */
    public String tracking() {
        return tracking;
    }

    /** The stored file that shows it, null for none. */
    public Long fileId() {
        return fileId;
    }

    /** Why it stands in place of the one before; empty for the first. */
    public String correction() {
        return correction;
    }

    public Person recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
