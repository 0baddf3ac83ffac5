package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The evidence of one nomination: everything that was gathered, which of it the judges are to see and in which order, and
 * the website (ข้อ ๔.๓, ๔.๔). Places run from 1 without a gap; nothing that was gathered is ever dropped.
 */
@Entity
@Table(name = "evidence_folder")
public class EvidenceFolder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String subject;

    @OneToMany(mappedBy = "folder", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EvidenceItem> items = new ArrayList<>();

    private String website = "";

    @Enumerated(EnumType.STRING)
    private WebsiteOwner websiteOwner = WebsiteOwner.WORK;

    @Embedded
    @AttributeOverride(name = "linkStatus", column = @Column(name = "website_status"))
    @AttributeOverride(name = "linkCode", column = @Column(name = "website_code"))
    @AttributeOverride(name = "linkTarget", column = @Column(name = "website_target"))
    private LinkCheck websiteCheck = new LinkCheck();

    protected EvidenceFolder() {} // JPA

    /** The empty folder of {@code subject}, e.g. {@code nomination:7}. */
    public EvidenceFolder(String subject) {
        this.subject = subject;
    }

    /** Takes in a file; the judges do not see it before it is used. */
    public EvidenceItem addFile(StoredFile file, Person by, Instant at) {
        return added(EvidenceItem.ofFile(this, file, by, at));
    }

    /** Takes in a link. */
    public EvidenceItem addLink(String title, WebAddress url, Person by, Instant at) {
        return added(EvidenceItem.ofLink(this, title, url, by, at));
    }

    private EvidenceItem added(EvidenceItem item) {
        items.add(item);
        return item;
    }

    /**
     * Shows the item to the judges, at the last place.
     *
     * @throws RefusedException {@code evidence.refused.items} when they look at no more, {@code evidence.refused.urls} or
     *     {@code evidence.refused.urls.website} when the portal takes no more addresses; the item stays as not used
     */
    public void use(EvidenceItem item, EvidenceTerms terms) {
        requireOwn(item);
        item.requireCounting();
        if (item.used()) {
            return;
        }
        if (item.purpose() != EvidencePurpose.EXTRA) {
            throw new RefusedException("evidence.refused.purpose");
        }
        requireRoom(used().size() + 1, urls(terms) + (item.link() ? 1 : 0), terms);
        item.stand(used().size() + 1);
    }

    /** Shows one item in the place of another, which is put aside; refused as {@link #use} and {@link #putAside}. */
    public void replace(EvidenceItem out, EvidenceItem in, EvidenceTerms terms, Set<String> known) {
        requireOwn(out);
        requireOwn(in);
        in.requireCounting();
        if (!out.used() || in.used() || in.purpose() != EvidencePurpose.EXTRA) {
            throw new RefusedException("evidence.refused.replace");
        }
        List<EvidenceTerms.Term> losing = coverage(terms).restingOn(out.place()).stream()
                .filter(criterion -> !in.mainFor(criterion.code()))
                .toList();
        requireKnown(losing, known);
        requireRoom(used().size(), urls(terms) - (out.link() ? 1 : 0) + (in.link() ? 1 : 0), terms);
        in.stand(out.place());
        out.stand(null);
    }

    /**
     * Puts an item aside: it stays in the folder as not used.
     *
     * @param known the codes of the criteria of which the person knows that they lose the item on which they rest
     * @throws RefusedException {@code evidence.refused.lastMain} with their names when there are others
     */
    public void putAside(EvidenceItem item, EvidenceTerms terms, Set<String> known) {
        requireOwn(item);
        if (!item.used()) {
            return;
        }
        requireKnown(coverage(terms).restingOn(item.place()), known);
        int left = item.place();
        item.stand(null);
        used().stream().filter(other -> other.place() > left).forEach(other -> other.stand(other.place() - 1));
    }

    /**
     * Whether an item may be tied to these criteria and no others; refused at {@code criteria} as {@link #putAside} when one
     * would rest on no used item any more.
     */
    public void requireTie(EvidenceItem item, Map<String, Support> criteria, EvidenceTerms terms, Set<String> known) {
        requireOwn(item);
        if (item.used()) {
            try {
                requireKnown(
                        coverage(terms).restingOn(item.place()).stream()
                                .filter(criterion -> criteria.get(criterion.code()) != Support.MAIN)
                                .toList(),
                        known);
            } catch (RefusedException losing) {
                throw losing.at("criteria");
            }
        }
    }

    /** Moves a used item one place towards the first; the first stays where it is. */
    public void raise(EvidenceItem item) {
        requireOwn(item);
        if (item.used() && item.place() > 1) {
            swap(item, item.place() - 1);
        }
    }

    /** Moves a used item one place towards the last; the last stays where it is. */
    public void lower(EvidenceItem item) {
        requireOwn(item);
        if (item.used() && item.place() < used().size()) {
            swap(item, item.place() + 1);
        }
    }

    private void swap(EvidenceItem item, int to) {
        int from = item.place();
        used().get(to - 1).stand(from);
        item.stand(to);
    }

    /** Names the website that the call asks for, or with an empty address says that there is none yet. */
    public void nameWebsite(String typed, WebsiteOwner owner, EvidenceTerms terms) {
        String address = typed == null || typed.isBlank() ? "" : new WebAddress(typed).text();
        boolean takesPlace =
                website.isEmpty() && !address.isEmpty() && terms.website().counting();
        requireUrls(urls(terms) + (takesPlace ? 1 : 0), terms);
        if (!address.equals(website)) {
            websiteCheck = new LinkCheck();
        }
        this.website = address;
        this.websiteOwner = owner;
    }

    /** Notes what came when the website was called; nothing when it was changed meanwhile. */
    public void websiteChecked(String calledUrl, LinkCheck found) {
        if (website.equals(calledUrl)) {
            this.websiteCheck = found;
        }
    }

    /** How many of the portal's places for addresses are taken. */
    public int urls(EvidenceTerms terms) {
        int links = (int) used().stream().filter(EvidenceItem::link).count();
        return links + (terms.website().counting() && !website.isEmpty() ? 1 : 0);
    }

    /** The items that the judges are to see, by their places. */
    public List<EvidenceItem> used() {
        return items.stream()
                .filter(EvidenceItem::used)
                .sorted(Comparator.comparing(EvidenceItem::place))
                .toList();
    }

    /** Which criteria the used items support. */
    public EvidenceCoverage coverage(EvidenceTerms terms) {
        return EvidenceCoverage.of(terms.criteria(), used());
    }

    /** Everything that was gathered, in the order in which it came. */
    public List<EvidenceItem> items() {
        return List.copyOf(items);
    }

    private void requireRoom(int wouldBeUsed, int wouldBeUrls, EvidenceTerms terms) {
        if (terms.items().exceededBy(wouldBeUsed)) {
            throw new RefusedException(
                    "evidence.refused.items", terms.items().limit().toString());
        }
        requireUrls(wouldBeUrls, terms);
    }

    private void requireUrls(int wouldBe, EvidenceTerms terms) {
        if (terms.urls().exceededBy(wouldBe)) {
            throw new RefusedException(
                    terms.website().unsettled() ? "evidence.refused.urls.website" : "evidence.refused.urls",
                    terms.urls().limit().toString());
        }
    }

    private static void requireKnown(List<EvidenceTerms.Term> losing, Set<String> known) {
        if (!known.containsAll(losing.stream().map(EvidenceTerms.Term::code).collect(Collectors.toSet()))) {
            throw new RefusedException(
                    "evidence.refused.lastMain",
                    Bilingual.join(losing.stream().map(EvidenceTerms.Term::name).toList(), ", ", ", "));
        }
    }

    private void requireOwn(EvidenceItem item) {
        if (!item.folder().subject().equals(subject)) {
            throw new IllegalArgumentException("an item of another folder");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What it belongs to, e.g. {@code nomination:7}. */
    public String subject() {
        return subject;
    }

    /** The address of the website; empty while there is none. */
    public String website() {
        return website;
    }

    public WebsiteOwner websiteOwner() {
        return websiteOwner;
    }

    public LinkCheck websiteCheck() {
        return websiteCheck;
    }
}
