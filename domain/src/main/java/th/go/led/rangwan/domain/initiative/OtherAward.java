package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** An award or honour that a work has, from another giver than a cycle's. Entered, changed and removed with the work. */
@Entity
@Table(name = "initiative_award")
public class OtherAward {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String name;
    private String giver;
    private int awardYear;
    private String result;

    protected OtherAward() {} // JPA

    /** Enters an award of {@code initiative}. */
    public OtherAward(Initiative initiative, Words words) {
        this.initiative = initiative;
        say(words);
    }

    /**
     * What is said about an award.
     *
     * @param year as typed, in either era
     * @param result the level or place, in Thai
     */
    public record Words(String name, String giver, String year, String result) {}

    /** Says it anew; refused at {@code awardName}, {@code awardGiver}, {@code awardYear} or {@code awardResult}. */
    public final void say(Words words) {
        this.name = Entered.required("awardName", "initiative.refused.award.name", words.name());
        this.giver = Entered.required("awardGiver", "initiative.refused.award.giver", words.giver());
        this.awardYear =
                Entered.chosen("awardYear", "initiative.refused.award.year", Entered.year("awardYear", words.year()));
        this.result = Entered.optional("awardResult", words.result());
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    /** The year of the common era. */
    public int year() {
        return awardYear;
    }

    /** As it stands in fields for typing: the year in the Buddhist era. */
    public Words words() {
        return new Words(name, giver, Integer.toString(awardYear + ThaiDate.BUDDHIST_OFFSET), result);
    }
}
