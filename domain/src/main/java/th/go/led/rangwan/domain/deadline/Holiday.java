package th.go.led.rangwan.domain.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A day of the stored holiday table. Its date never changes: a holiday that moves is removed and entered anew, so that the
 * trail shows both. Its names may be mended.
 */
@Entity
@Table(name = "holiday")
public class Holiday {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private LocalDate closedOn;
    private String nameTh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private HolidaySource source;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    protected Holiday() {} // JPA

    /** A day that {@code entry} brought into the table. */
    public Holiday(HolidayDay given, Entry entry) {
        this.closedOn = given.date();
        name(given.name(), entry);
    }

    /**
     * How a day, or a change of it, came.
     *
     * @param reference the file or the announcement it was taken from, may be empty
     * @param by who entered it, null for what ships with the desk
     */
    public record Entry(HolidaySource source, String reference, Person by, Instant at) {}

    /** Gives the day these names; whoever did that stands for the whole line from now on. */
    public void rename(Bilingual name, Entry entry) {
        name(new HolidayDay(closedOn, name).name(), entry);
    }

    private void name(Bilingual name, Entry entry) {
        this.nameTh = name.th();
        this.nameEn = name.en();
        this.source = entry.source();
        this.reference = entry.reference().strip();
        this.changedBy = entry.by();
        this.changedAt = entry.at();
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LocalDate day() {
        return closedOn;
    }

    public Bilingual name() {
        return new Bilingual(nameTh, nameEn);
    }

    public HolidaySource source() {
        return source;
    }

    public String reference() {
        return reference;
    }

    /** Who entered it last; null for what ships with the desk. */
    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** As the trail names it. */
    public String subject() {
        return "holiday:" + closedOn;
    }
}
