package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A work of the department (ผลงาน). Registered by its unit or the coordinating one, described and corrected as long as
 * it lives; one work may be entered for many cycles and awards. What clauses ask about it are {@link InitiativeFact}s.
 */
@Entity
@Table(name = "initiative")
public class Initiative {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OrgUnit ownerUnit;

    private String titleTh;
    private String titleEn;
    private String summaryTh;
    private String summaryEn;
    private String targetGroups;
    private String partners;
    private String otherAwards;
    private String website;
    private String sdgTargets;
    private Instant describedAt;

    protected Initiative() {} // JPA

    /** Registers a work under a code that no other work has; refused without a code. */
    public Initiative(String code, OrgUnit ownerUnit, Description description, Instant at) {
        if (code.isBlank()) {
            throw new RefusedException("initiative.refused.code").at("code");
        }
        this.code = code.strip();
        this.ownerUnit = ownerUnit;
        describe(description, at);
    }

    /**
     * The words about a work.
     *
     * @param targetGroups whom it serves, in Thai
     * @param partners bodies that work with it, in Thai
     * @param otherAwards other awards and honours with their years, in Thai
     * @param website the work's address, empty when it has none (ข้อ ๔.๓ then takes the agency's)
     * @param sdgTargets goals and targets separated by commas, e.g. {@code 4, 16.3}
     */
    public record Description(
            Bilingual title,
            Bilingual summary,
            String targetGroups,
            String partners,
            String otherAwards,
            String website,
            String sdgTargets) {}

    /** Replaces the words about the work; refused without a Thai title. */
    public final void describe(Description description, Instant at) {
        if (description.title().th().isBlank()) {
            throw new RefusedException("initiative.refused.title").at("titleTh");
        }
        this.titleTh = description.title().th().strip();
        this.titleEn = description.title().en().strip();
        this.summaryTh = description.summary().th();
        this.summaryEn = description.summary().en();
        this.targetGroups = description.targetGroups();
        this.partners = description.partners();
        this.otherAwards = description.otherAwards();
        this.website = description.website().strip();
        this.sdgTargets = description.sdgTargets().strip();
        this.describedAt = at;
    }

    /** Moves the work to another unit, whose people may change it from now on. */
    public void belongTo(OrgUnit unit) {
        this.ownerUnit = unit;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public OrgUnit ownerUnit() {
        return ownerUnit;
    }

    /** The title; its English half falls back to the Thai one while nobody has translated it. */
    public Bilingual title() {
        return new Bilingual(titleTh, titleEn.isEmpty() ? titleTh : titleEn);
    }

    public Description description() {
        return new Description(
                new Bilingual(titleTh, titleEn),
                new Bilingual(summaryTh, summaryEn),
                targetGroups,
                partners,
                otherAwards,
                website,
                sdgTargets);
    }

    public Instant describedAt() {
        return describedAt;
    }
}
