package th.go.led.rangwan.domain.submission;

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
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** News of a filed nomination, with its source. Added as it comes, never edited: the latest says how it stands. */
@Entity
@Table(name = "filing_outcome")
public class Outcome {
    private static final int LONGEST_SOURCE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "package_id")
    private SubmissionPackage set;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private LocalDate announcedOn;
    private String source;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person recordedBy;

    private Instant recordedAt;

    protected Outcome() {} // JPA

    /**
     * Notes what was announced.
     *
     * @throws RefusedException when the package was not filed; at {@code outcome} without a kind; at
     *     {@code announced-on} without a day, for a day still to come or before the filing, both counted in Bangkok; at
     *     {@code source} without a source
     */
    public Outcome(SubmissionPackage set, News news, Filing.Act act) {
        if (set.state() != PackageState.FILED) {
            throw new RefusedException("submission.refused.notFiled");
        }
        news.check(day(set.stateSince()), day(act.at()));
        this.set = set;
        this.kind = news.kind();
        this.announcedOn = news.announcedOn();
        this.source = news.source().strip();
        this.recordedBy = act.by();
        this.recordedAt = act.at();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ThaiDate.BANGKOK).toLocalDate();
    }

    /**
     * What was announced, on which day, and where that is written.
     *
     * @param announcedOn the day by the giver's calendar
     */
    public record News(OutcomeKind kind, LocalDate announcedOn, String source) {
        void check(LocalDate filed, LocalDate today) {
            if (kind == null) {
                throw new RefusedException("submission.refused.outcome.kind").at("outcome");
            }
            if (announcedOn == null || announcedOn.isBefore(filed) || announcedOn.isAfter(today)) {
                throw new RefusedException("submission.refused.outcome.day").at("announced-on");
            }
            if (source.isBlank() || source.length() > LONGEST_SOURCE) {
                throw new RefusedException("submission.refused.outcome.source", LONGEST_SOURCE).at("source");
            }
        }
    }

    public Long id() {
        return id;
    }

    public SubmissionPackage set() {
        return set;
    }

    public News news() {
        return new News(kind, announcedOn, source);
    }

    public Person recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
