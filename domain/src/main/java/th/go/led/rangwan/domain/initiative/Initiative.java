package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.SearchText;

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

    @Column(insertable = false, updatable = false)
    private String titleStart; // the database keeps it, for the order by title

    private String titleEn;
    private String summaryTh;
    private String summaryEn;
    private String targetGroups;
    private String partners;
    private String otherAwards;
    private String website;
    private String sdgTargets;
    private String searchText;
    private Instant describedAt;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ServedTarget> served = new ArrayList<>();

    protected Initiative() {} // JPA

    /** Registers a work under a code that no other work has; refused without a code. */
    public Initiative(String code, OrgUnit ownerUnit, Description description, Instant at) {
        requireCode(code);
        this.code = code.strip();
        this.ownerUnit = ownerUnit;
        describe(description, at);
    }

    /** Refuses, at {@code code}, what cannot be a work's code: nothing, or too long. */
    public static void requireCode(String typed) {
        if (typed.isBlank()) {
            throw new RefusedException("initiative.refused.code").at("code");
        }
        if (typed.strip().length() > LONGEST_CODE) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST_CODE)).at("code");
        }
    }

    /**
     * The words about a work.
     *
     * @param targetGroups whom it serves, in Thai
     * @param partners notes about bodies that work with it, in Thai; each body by itself is a {@link Partner}
     * @param otherAwards notes about other awards, in Thai; each award by itself is an {@link OtherAward}
     * @param website the work's address, empty when it has none (ข้อ ๔.๓ then takes the agency's)
     * @param sdgTargets goals and targets separated by commas in the order in which they were given, e.g.
     *     {@code 16.3, 4}
     */
    public record Description(
            Bilingual title,
            Bilingual summary,
            String targetGroups,
            String partners,
            String otherAwards,
            String website,
            String sdgTargets) {

        /** The goals and targets in the order given; refused at their field when there is no such one. */
        public List<String> goalsAndTargets() {
            try {
                return SdgTargets.parse(sdgTargets);
            } catch (RefusedException unknown) {
                throw unknown.at("sdgTargets");
            }
        }

        /** Everything for which these words are refused, each at its field; empty when they are lawful. */
        public List<RefusedException> faults() {
            List<RefusedException> faults = new ArrayList<>();
            if (title.th().isBlank()) {
                faults.add(new RefusedException("initiative.refused.title").at("titleTh"));
            }
            requireShort(faults, "titleTh", title.th(), 1000);
            requireShort(faults, "titleEn", title.en(), 1000);
            requireShort(faults, "summaryTh", summary.th(), 8000);
            requireShort(faults, "summaryEn", summary.en(), 8000);
            requireShort(faults, "targetGroups", targetGroups, 4000);
            requireShort(faults, "partners", partners, 4000);
            requireShort(faults, "otherAwards", otherAwards, 4000);
            requireShort(faults, "website", website, 1000);
            if (!website.isBlank() && !ADDRESS.matcher(website.strip()).matches()) {
                faults.add(new RefusedException("initiative.refused.website").at("website"));
            }
            try {
                goalsAndTargets();
            } catch (RefusedException unknown) {
                faults.add(unknown);
            }
            return faults;
        }

        private static void requireShort(List<RefusedException> faults, String field, String text, int longest) {
            if (text.length() > longest) {
                faults.add(new RefusedException("initiative.refused.long", Integer.toString(longest)).at(field));
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
        description.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        this.titleTh = description.title().th().strip();
        this.titleEn = description.title().en().strip();
        this.summaryTh = description.summary().th();
        this.summaryEn = description.summary().en();
        this.targetGroups = description.targetGroups();
        this.partners = description.partners();
        this.otherAwards = description.otherAwards();
        this.website = description.website().strip();
        serveOnly(description.goalsAndTargets());
        this.searchText = SearchText.folded(code, titleTh, titleEn, summaryTh, summaryEn);
        this.describedAt = at;
    }

    /**
     * Says how the work serves one goal or target: added at the end when it was not among them, else said anew.
     *
     * @throws RefusedException at {@code sdgCode}, {@code sdgStrength} or {@code sdgReason}: not in the Agenda, or without
     *     strength or reason
     */
    public void serve(String typedCode, SdgStrength strength, String reason, Instant at) {
        String target = ServedTarget.one(typedCode);
        ServedTarget link = served.stream()
                .filter(one -> one.code().equals(target))
                .findFirst()
                .orElseGet(() -> new ServedTarget(this, target));
        link.explain(strength, reason);
        if (!served.contains(link)) {
            List<String> codes = new ArrayList<>(targets());
            codes.add(target);
            link.moveTo(served.size());
            served.add(link);
            this.sdgTargets = String.join(", ", codes);
        }
        this.describedAt = at;
    }

    /** Takes one goal or target away with what was said about it. */
    public void serveNoMore(String target, Instant at) {
        serveOnly(targets().stream().filter(code -> !code.equals(target)).toList());
        this.describedAt = at;
    }

    /** The goals and targets that it serves, in the order given. */
    public List<ServedTarget> served() {
        return List.copyOf(served);
    }

    private List<String> targets() {
        return sdgTargets == null ? List.of() : SdgTargets.parse(sdgTargets);
    }

    /** Keeps what was said about those that stay; the list of codes stands in a column too, so that lists need no join. */
    private void serveOnly(List<String> codes) {
        if (!codes.equals(targets())) {
            served.removeIf(link -> !codes.contains(link.code()));
            for (String target : codes) {
                ServedTarget link = served.stream()
                        .filter(one -> one.code().equals(target))
                        .findFirst()
                        .orElseGet(() -> new ServedTarget(this, target));
                link.moveTo(codes.indexOf(target));
                if (!served.contains(link)) {
                    served.add(link);
                }
            }
        }
        this.sdgTargets = String.join(", ", codes);
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

    /** The title by which works are put in order. */
    public String titleInOrder() {
        return titleTh;
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

    /** Whether every word of a typed search occurs in its code, titles or summaries. */
    public boolean mentions(String typed) {
        return SearchText.mentions(searchText, typed);
    }

    public Instant describedAt() {
        return describedAt;
    }
}
