package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * A piece of evidence (หลักฐาน): a file with all its versions, or a link. Kept, tied to criteria and questions, perhaps
 * translated, used at a place among those that the judges see or not used yet, and at the end perhaps withdrawn.
 */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {
    /** The code of "has no words", from ISO 639-2. */
    public static final String WORDLESS = "zxx";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private EvidenceFolder folder;

    @Enumerated(EnumType.STRING)
    private EvidencePurpose purpose = EvidencePurpose.EXTRA;

    private String title = "";
    private String url = "";
    private String searchText = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<EvidenceVersion> versions = new ArrayList<>();

    private int versionCount;
    private String language = "";

    @Embedded
    private Translation translation = new Translation();

    @ElementCollection
    @CollectionTable(name = "evidence_criterion", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "support")
    @Enumerated(EnumType.STRING)
    private Map<String, Support> criteria = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "evidence_question", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "question")
    private Set<String> questions = new HashSet<>();

    @Column(name = "place_for_judges")
    private Integer place;

    @Embedded
    private LinkCheck check = new LinkCheck();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person addedBy;

    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected EvidenceItem() {} // JPA

    private EvidenceItem(EvidenceFolder folder, Person by, Instant at) {
        this.folder = folder;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** A file, named exactly as it was given. */
    static EvidenceItem ofFile(EvidenceFolder folder, StoredFile file, Person by, Instant at) {
        EvidenceItem item = new EvidenceItem(folder, by, at);
        item.keep(file);
        return item;
    }

    /** A link; refused at {@code title} without one of at most 500 characters. */
    static EvidenceItem ofLink(EvidenceFolder folder, String title, WebAddress url, Person by, Instant at) {
        EvidenceItem item = new EvidenceItem(folder, by, at);
        item.correct(title, url);
        return item;
    }

    /** Whether the text is the code of a language, in ISO 639: two or three small letters. */
    public static boolean isLanguage(String text) {
        return text != null && LANGUAGE.matcher(text).matches();
    }

    /** Keeps a new version of the file; the older ones stay. Refused on a link and once it is withdrawn. */
    public void renew(StoredFile newer) {
        requireCounting();
        if (link()) {
            throw new RefusedException("evidence.refused.notAFile").at("file");
        }
        keep(newer);
    }

    private void keep(StoredFile newer) {
        versions.add(new EvidenceVersion(this, ++versionCount, newer));
        file = newer;
        title = newer.name();
        searchText = SearchText.folded(title);
    }

    /** Corrects title and address of a link; another address has not been called yet. */
    public void correct(String newTitle, WebAddress newUrl) {
        requireCounting();
        String named = newTitle == null ? "" : newTitle.strip();
        if (named.isEmpty() || named.length() > LONGEST_TITLE) {
            throw new RefusedException("evidence.refused.title", Integer.toString(LONGEST_TITLE)).at("title");
        }
        if (file != null) {
            throw new RefusedException("evidence.refused.notALink").at("url");
        }
        if (!newUrl.text().equals(url)) {
            check = new LinkCheck();
        }
        this.title = named;
        this.url = newUrl.text();
        this.searchText = SearchText.folded(title, url);
    }

    /** Notes what came when the address was called; nothing when it was changed meanwhile. */
    public void checked(String calledUrl, LinkCheck found) {
        if (url.equals(calledUrl)) {
            this.check = found;
        }
    }

    /** Says what it is there for. */
    public void serve(EvidencePurpose newPurpose) {
        this.purpose = newPurpose;
    }

    /** Says in which language it is; {@link #WORDLESS} for none. Refused at {@code language} when that is no language. */
    public void speak(String newLanguage) {
        requireCounting();
        if (!isLanguage(newLanguage)) {
            throw new RefusedException("evidence.refused.language").at("language");
        }
        this.language = newLanguage;
    }

    /** States how far its translation is. */
    public void translate(Translation stated) {
        requireCounting();
        this.translation = stated;
    }

    /** Ties it to these criteria and questions and to no others; codes are those of the call. */
    public void tie(Map<String, Support> toCriteria, Collection<String> toQuestions) {
        requireCounting();
        criteria.keySet().retainAll(toCriteria.keySet());
        criteria.putAll(toCriteria);
        questions.retainAll(toQuestions);
        questions.addAll(toQuestions);
    }

    /** Withdraws it for a reason; refused while the judges are to see it, and the second time. */
    public void withdraw(String reason, Person by, Instant at) {
        requireCounting();
        if (used()) {
            throw new RefusedException("evidence.refused.withdraw.used").at("reason");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("evidence.refused.reason", Integer.toString(LONGEST_REASON)).at("reason");
        }
        this.withdrawnReason = reason.strip();
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    void stand(Integer newPlace) {
        this.place = newPlace;
    }

    void requireCounting() {
        if (withdrawn()) {
            throw new RefusedException("evidence.refused.withdrawn");
        }
    }

    /** Whether the judges could read it as it is. */
    public LanguageStanding standing(EvidenceTerms.Languages languages) {
        if (WORDLESS.equals(language)) {
            return LanguageStanding.WORDLESS;
        }
        if (languages.take(language)) {
            return LanguageStanding.READABLE;
        }
        if (translation.state() == TranslationState.DONE && languages.take(translation.into())) {
            return LanguageStanding.TRANSLATED;
        }
        return translation.state() == TranslationState.NONE ? LanguageStanding.LACKING : LanguageStanding.IN_PROGRESS;
    }

    /** Whether every word of a typed search occurs in its name or address. */
    public boolean mentions(String typed) {
        return SearchText.mentions(searchText, typed);
    }

    /** Whether it is a link rather than a file. */
    public boolean link() {
        return file == null;
    }

    /** Whether the judges are to see it. */
    public boolean used() {
        return place != null;
    }

    /** Whether it no longer counts. */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Whether the criterion rests on it. */
    public boolean mainFor(String criterion) {
        return criteria.get(criterion) == Support.MAIN;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public EvidenceFolder folder() {
        return folder;
    }

    public EvidencePurpose purpose() {
        return purpose;
    }

    /** The name of its file exactly as given, or the title of the link. */
    public String title() {
        return title;
    }

    /** The address of a link; empty for a file. */
    public String url() {
        return url;
    }

    /** The newest version of its file; null for a link. */
    public StoredFile file() {
        return file;
    }

    /** Every version of its file, the oldest first. */
    public List<EvidenceVersion> versions() {
        return List.copyOf(versions);
    }

    public int versionCount() {
        return versionCount;
    }

    /** The code of its language; empty while nobody has said it. */
    public String language() {
        return language;
    }

    public Translation translation() {
        return translation;
    }

    /** How it supports criteria, by their codes. */
    public Map<String, Support> criteria() {
        return Map.copyOf(criteria);
    }

    /** The codes of the questions whose answers it proves. */
    public Set<String> questions() {
        return Set.copyOf(questions);
    }

    /** Its place among those that the judges are to see, counted from 1; null while it is not used. */
    public Integer place() {
        return place;
    }

    public LinkCheck check() {
        return check;
    }

    /** Who brought it in; null for a file that was there before items were kept, which names its giver itself. */
    public Person addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Person withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
