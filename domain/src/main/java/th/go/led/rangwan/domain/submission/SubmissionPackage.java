package th.go.led.rangwan.domain.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The set that will be typed and uploaded into the portal (ชุดเอกสารสำหรับยื่น): frozen once the dossier is approved and
 * nothing is missing, then filed, or reopened when the dossier is returned or taken back. Its boxes and documents are
 * written at the freeze and never again; the next freeze of the nomination is another package with the next number.
 */
@Entity
@Table(name = "submission_package")
public class SubmissionPackage {
    private static final int LONGEST_REASON = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private int number;
    private String cycle;
    private int revision;
    private String category;
    private boolean questionsVerified;
    private String manifestSha256;
    private String archiveSha256 = "";
    private long archiveBytes;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person frozenBy;

    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    private PackageState state = PackageState.FROZEN;

    private Instant stateSince;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person reopenedBy;

    private String reopenReason = "";

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<PackageBox> boxes = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<PackageDocument> documents = new ArrayList<>();

    protected SubmissionPackage() {} // JPA

    /**
     * Freezes what the nomination will be filed with.
     *
     * @param number one more than the nomination's packages so far
     * @param questionsVerified whether the questions of the call had been compared with the real form
     */
    public SubmissionPackage(
            Nomination nomination, int number, boolean questionsVerified, Content content, Freezing freezing) {
        this.nomination = nomination;
        this.number = number;
        this.cycle = nomination.entry().cycle();
        this.revision = nomination.entry().revision();
        this.category = nomination.entry().category();
        this.questionsVerified = questionsVerified;
        this.boxes.addAll(content.boxes());
        this.documents.addAll(content.documents());
        this.boxes.forEach(box -> box.belongTo(this));
        this.documents.forEach(document -> document.belongTo(this));
        this.manifestSha256 = PackageManifest.of(boxes, documents).sha256();
        this.frozenBy = freezing.by();
        this.frozenAt = freezing.at();
        this.stateSince = freezing.at();
    }

    /** What is frozen: boxes in the order of the portal, documents in that of the index. */
    public record Content(List<PackageBox> boxes, List<PackageDocument> documents) {}

    /** Who froze it, and when. */
    public record Freezing(Person by, Instant at) {}

    /**
     * Opens the dossier again; the package stays as it was.
     *
     * @param why refused at {@code reason} when blank or over 4,000 characters
     * @throws RefusedException {@code submission.refused.state.*} unless it is frozen
     */
    public void reopen(String why, Person by, Instant at) {
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new RefusedException("submission.refused.reason", LONGEST_REASON).at("reason");
        }
        become(PackageState.REOPENED, at);
        this.reopenedBy = by;
        this.reopenReason = why.strip();
    }

    /** Notes that it has been filed; refused unless it is frozen. */
    public void file(Instant at) {
        become(PackageState.FILED, at);
    }

    private void become(PackageState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("submission.refused.state." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /**
     * Notes size and SHA-256 of the archive into which papers and documents are put, once, at the freeze.
     *
     * @param sha256 64 lower-case hexadecimal digits
     */
    public void sealArchive(long bytes, String sha256) {
        if (!archiveSha256.isEmpty()) {
            throw new IllegalStateException("the archive of " + subject() + " is sealed");
        }
        this.archiveBytes = bytes;
        this.archiveSha256 = sha256;
    }

    /** Sets it aside for rehearsals: it was made before all was there and is never filed. */
    public void keepForRehearsal(Instant at) {
        become(PackageState.REHEARSAL, at);
    }

    /** Whether the stored boxes and documents are those of the freeze. */
    public boolean intact() {
        return manifest().sha256().equals(manifestSha256);
    }

    /** What it holds, line by line. */
    public PackageManifest manifest() {
        return PackageManifest.of(boxes, documents);
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "package:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Nomination nomination() {
        return nomination;
    }

    /** Counted from 1 within the nomination. */
    public int number() {
        return number;
    }

    /** Cycle, revision of its call and category at the freeze. */
    public Nomination.Entry entry() {
        return new Nomination.Entry(cycle, revision, category);
    }

    /** Whether the questions of the call had been compared with the real form at the freeze. */
    public boolean questionsVerified() {
        return questionsVerified;
    }

    /** The SHA-256 of its manifest, by which the package is named. */
    public String manifestSha256() {
        return manifestSha256;
    }

    /** The SHA-256 of its archive, which downloads the same bytes at every time. */
    public String archiveSha256() {
        return archiveSha256;
    }

    /** Size of its archive in bytes. */
    public long archiveBytes() {
        return archiveBytes;
    }

    public Freezing freezing() {
        return new Freezing(frozenBy, frozenAt);
    }

    public PackageState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Who opened the dossier again, null while nobody has. */
    public Person reopenedBy() {
        return reopenedBy;
    }

    /** Why the dossier was opened again; empty while it was not. */
    public String reopenReason() {
        return reopenReason;
    }

    /** In the order of the portal. */
    public List<PackageBox> boxes() {
        return List.copyOf(boxes);
    }

    /** In the order of the index. */
    public List<PackageDocument> documents() {
        return List.copyOf(documents);
    }
}
