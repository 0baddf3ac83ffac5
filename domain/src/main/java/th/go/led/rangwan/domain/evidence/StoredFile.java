package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A file that was taken in, whose content is kept in {@link FileChunk}s. Neither its name nor its content ever changes. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    /** The largest file in bytes: 100 MiB. */
    public static final long BYTE_LIMIT = 100L * 1024 * 1024;
    /** The longest name in UTF-16 units; 255 Thai graphemes fit well. */
    public static final int LONGEST_NAME = 2000;

    private static final int LONGEST_WORDS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long bytes;
    private String sha256;
    private Integer pages;
    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private FileScan scan = FileScan.UNSCANNED;

    private String scanWords = "";
    private Instant scannedAt;

    protected StoredFile() {} // JPA

    /**
     * Takes in a file for {@code subject}, e.g. {@code nomination:7}.
     *
     * @param name exactly as given, whatever characters it has; it is never used as a path
     */
    public StoredFile(String subject, String name, Content content, String uploadedBy, Instant at) {
        requireName(name);
        this.subject = subject;
        this.name = name;
        this.kind = content.kind();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.pages = content.pages();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
    }

    /**
     * What was found by looking into a file.
     *
     * @param bytes its size
     * @param sha256 64 lower-case hexadecimal digits
     * @param pages of a PDF, or slides of a presentation; null where there are none to count
     */
    public record Content(FileKind kind, long bytes, String sha256, Integer pages) {
        /** One without pages. */
        public Content(FileKind kind, long bytes, String sha256) {
            this(kind, bytes, sha256, null);
        }
    }

    /** Refuses a name that is empty, too long, or holds the one character that no database keeps. */
    public static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw new RefusedException("evidence.refused.name", Integer.toString(LONGEST_NAME)).at("file");
        }
    }

    /** Puts it in quarantine until a scanner has looked through it. */
    public void awaitScan() {
        become(FileScan.WAITING);
    }

    /** A scanner found nothing in it. */
    public void cleared(Instant at) {
        become(FileScan.CLEAN);
        scanWords = "";
        scannedAt = at;
    }

    /** A scanner found something in it, under that name. */
    public void infected(String finding, Instant at) {
        become(FileScan.FOUND);
        scanWords = shortened(finding);
        scannedAt = at;
    }

    /** A scanner looked at it and came to no verdict, for that reason; it goes on waiting. */
    public void undecided(String reason, Instant at) {
        if (scan != FileScan.WAITING) {
            throw new IllegalStateException("not waiting: " + scan);
        }
        scanWords = shortened(reason);
        scannedAt = at;
    }

    private void become(FileScan next) {
        if (!scan.mayBecome(next)) {
            throw new IllegalStateException(scan + " never becomes " + next);
        }
        scan = next;
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    /** Refuses a file whose content nobody gets now. */
    public void requireOpen() {
        if (!scan.open()) {
            throw new RefusedException(
                    "evidence.refused." + (scan == FileScan.FOUND ? "infected" : "quarantine"), name);
        }
    }

    /** How far it has been looked through for viruses. */
    public FileScan scan() {
        return scan;
    }

    /** What the scanner found or said last; empty when it said nothing. */
    public String scanWords() {
        return scanWords;
    }

    /** When a scanner looked at it last; null when none has. */
    public Instant scannedAt() {
        return scannedAt;
    }

    /** What it belongs to, e.g. {@code nomination:7}. */
    public String subject() {
        return subject;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Content content() {
        return new Content(kind, bytes, sha256, pages);
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
