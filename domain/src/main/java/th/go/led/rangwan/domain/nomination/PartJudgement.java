package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** Somebody's finding that the report has a part, and where, or lacks it. */
@Embeddable
public class PartJudgement {
    private boolean present;
    private String pages;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person judgedBy;

    private Instant judgedAt;

    protected PartJudgement() {} // JPA

    PartJudgement(boolean present, String pages, Person judgedBy, Instant judgedAt) {
        this.present = present;
        this.pages = pages;
        this.judgedBy = judgedBy;
        this.judgedAt = judgedAt;
    }

    boolean says(boolean otherPresent, String otherPages) {
        return present == otherPresent && pages.equals(otherPages);
    }

    public boolean present() {
        return present;
    }

    /** Where the part stands, as people write it, e.g. {@code 4-9}; empty when the part is absent. */
    public String pages() {
        return pages;
    }

    public Person judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
