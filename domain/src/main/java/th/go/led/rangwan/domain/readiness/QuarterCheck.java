package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** That a director looked at a plan after a quarter, how many gaps were closed at its end, and what to say to it. */
@Entity
@Table(name = "readiness_check")
public class QuarterCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessPlan plan;

    @Column(name = "quarter_year")
    private int year;

    @Column(name = "quarter_number")
    private int number;

    private int closedThen;
    private int gapsThen;
    private String words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person checkedBy;

    private Instant checkedAt;

    protected QuarterCheck() {} // JPA

    QuarterCheck(ReadinessPlan plan, Quarter quarter, String words, Person by, Instant at) {
        this.plan = plan;
        this.year = quarter.year();
        this.number = quarter.number();
        this.closedThen = plan.closedBy(quarter.last());
        this.gapsThen = plan.items().size();
        this.words = words;
        this.checkedBy = by;
        this.checkedAt = at;
    }

    public Long id() {
        return id;
    }

    public ReadinessPlan plan() {
        return plan;
    }

    public Quarter quarter() {
        return new Quarter(year, number);
    }

    /** How many gaps were closed at the end of the quarter as the director saw it, of {@link #gapsThen}. */
    public int closedThen() {
        return closedThen;
    }

    /** How many gaps the plan had when it was checked. */
    public int gapsThen() {
        return gapsThen;
    }

    /** What the director said; may be empty. */
    public String words() {
        return words;
    }

    public Person checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
