package th.go.led.rangwan.domain.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A document of a package: a stored file whose content was read and hashed at the freeze, or a link. Written once. */
@Entity
@Table(name = "package_document")
public class PackageDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SubmissionPackage owner;

    private int place;

    @Enumerated(EnumType.STRING)
    private DocumentRole role;

    @Column(name = "role_number")
    private int number;

    private String name;
    private String language;
    private String url = "";
    private Long fileId;
    private String kind = "";
    private long bytes;
    private String sha256 = "";
    private long crc32;

    protected PackageDocument() {} // JPA

    private PackageDocument(int place, Part part) {
        this.place = place;
        this.role = part.role();
        this.number = part.number();
        this.name = part.name();
        this.language = part.language();
    }

    /**
     * What a document is within the package.
     *
     * @param number counted from 1 within the role
     * @param name exactly as given
     * @param language code such as {@code en}; empty when nobody has said
     */
    public record Part(DocumentRole role, int number, String name, String language) {}

    /**
     * What was found by reading a file to its end.
     *
     * @param fileId of the stored file
     * @param kind name of its kind, such as {@code PDF}
     * @param sha256 64 lower-case hexadecimal digits
     * @param crc32 the checksum that a ZIP entry carries
     */
    public record Content(long fileId, String kind, long bytes, String sha256, long crc32) {}

    /** A stored file. */
    public static PackageDocument file(int place, Part part, Content content) {
        PackageDocument document = new PackageDocument(place, part);
        document.fileId = content.fileId();
        document.kind = content.kind();
        document.bytes = content.bytes();
        document.sha256 = content.sha256();
        document.crc32 = content.crc32();
        return document;
    }

    /** A link. */
    public static PackageDocument link(int place, Part part, String url) {
        PackageDocument document = new PackageDocument(place, part);
        document.url = url;
        return document;
    }

    void belongTo(SubmissionPackage whole) {
        this.owner = whole;
    }

    public Long id() {
        return id;
    }

    /** The package of which it is a part. */
    public SubmissionPackage owner() {
        return owner;
    }

    /** Its place in the index, from 1. */
    public int place() {
        return place;
    }

    public Part part() {
        return new Part(role, number, name, language);
    }

    /** Exactly as given; never used as a path. */
    public String name() {
        return name;
    }

    /** Whether it is an address instead of a file. */
    public boolean link() {
        return fileId == null;
    }

    /** The address, empty for a file. */
    public String url() {
        return url;
    }

    /** What the file holds; null for a link. */
    public Content content() {
        return link() ? null : new Content(fileId, kind, bytes, sha256, crc32);
    }
}
