package th.go.led.rangwan.domain.readiness;

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
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * Something complete that a plan took along from an earlier application; what was pending stays behind. What has a date
 * of its own is looked at again before it counts a second time.
 */
@Entity
@Table(name = "readiness_carried")
public class CarriedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessPlan plan;

    @Enumerated(EnumType.STRING)
    private CarriedKind kind;

    private String titleTh;
    private String titleEn;
    private String page;
    private LocalDate datedOn;
    private LocalDate recheckedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person recheckedBy;

    protected CarriedItem() {} // JPA

    CarriedItem(ReadinessPlan plan, Carried what) {
        this.plan = plan;
        this.kind = what.kind();
        this.titleTh = what.title().th();
        this.titleEn = what.title().en();
        this.page = what.page();
        this.datedOn = what.datedOn();
    }

    /**
     * What is taken along.
     *
     * @param page where it is read, relative to the role's folder
     * @param datedOn the day that it bears or on which it was judged; null for what has none and needs no second look
     */
    public record Carried(CarriedKind kind, Bilingual title, String page, LocalDate datedOn) {}

    /** Says that it was looked at again and still holds; refused for what needs no second look or had it. */
    public void recheck(Person by, Instant at) {
        if (!toRecheck()) {
            throw new RefusedException("readiness.refused.recheck");
        }
        this.recheckedOn = ThaiDate.dayOf(at);
        this.recheckedBy = by;
    }

    /** Whether somebody has to look again. */
    public boolean toRecheck() {
        return datedOn != null && recheckedOn == null;
    }

    public Long id() {
        return id;
    }

    public ReadinessPlan plan() {
        return plan;
    }

    public Carried what() {
        return new Carried(kind, new Bilingual(titleTh, titleEn), page, datedOn);
    }

    /** When it was looked at again; null while it was not. */
    public LocalDate recheckedOn() {
        return recheckedOn;
    }

    public Person recheckedBy() {
        return recheckedBy;
    }
}
