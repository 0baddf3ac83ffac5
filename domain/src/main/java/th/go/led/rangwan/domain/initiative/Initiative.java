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
import java.util.List;
import java.util.regex.Pattern;
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
    private static final int LONGEST_CODE = 60;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

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
        if (code.strip().length() > LONGEST_CODE) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST_CODE)).at("code");
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
            String sdgTargets) {

        /** The goals and targets in the order of the Agenda; refused at their field when there is no such one. */
        public List<String> goalsAndTargets() {
            try {
                return SdgTargets.parse(sdgTargets);
            } catch (RefusedException unknown) {
                throw unknown.at("sdgTargets");
            }
        }

        private void requireLawful() {
            if (title.th().isBlank()) {
                throw new RefusedException("initiative.refused.title").at("titleTh");
            }
            requireShort("titleTh", title.th(), 1000);
            requireShort("titleEn", title.en(), 1000);
            requireShort("summaryTh", summary.th(), 8000);
            requireShort("summaryEn", summary.en(), 8000);
            requireShort("targetGroups", targetGroups, 4000);
            requireShort("partners", partners, 4000);
            requireShort("otherAwards", otherAwards, 4000);
            requireShort("website", website, 1000);
            if (!website.isBlank() && !ADDRESS.matcher(website.strip()).matches()) {
                throw new RefusedException("initiative.refused.website").at("website");
            }
        }

        private static void requireShort(String field, String text, int longest) {
            if (text.length() > longest) {
                throw new RefusedException("initiative.refused.long", Integer.toString(longest)).at(field);
            }
        }
    }

    /**
     * Replaces the words about the work.
     *
     * @throws RefusedException without a Thai title, with a text that is too long, an address that is none, or a goal or
     *     target that the 2030 Agenda does not have
     */
    public final void describe(Description description, Instant at) {
        description.requireLawful();
        this.titleTh = description.title().th().strip();
        this.titleEn = description.title().en().strip();
        this.summaryTh = description.summary().th();
        this.summaryEn = description.summary().en();
        this.targetGroups = description.targetGroups();
        this.partners = description.partners();
        this.otherAwards = description.otherAwards();
        this.website = description.website().strip();
        this.sdgTargets = String.join(", ", description.goalsAndTargets());
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
