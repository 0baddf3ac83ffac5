package th.go.led.rangwan.domain.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A paper made of a package at its freeze, such as its PDF or the text of one box: kept byte by byte, so that the package
 * downloads the same for ever. Written once.
 */
@Entity
@Table(name = "package_paper")
public class PackagePaper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SubmissionPackage owner;

    private int place;
    private String name;
    private long bytes;
    private String sha256;
    private long crc32;
    private byte[] content;

    protected PackagePaper() {} // JPA

    /**
     * A paper of that package.
     *
     * @param place in the archive, from 1
     * @param name within the archive, in ASCII with {@code /} between folder and file
     */
    public PackagePaper(SubmissionPackage owner, int place, String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        this.owner = owner;
        this.place = place;
        this.name = name;
        this.content = content.clone();
        this.bytes = content.length;
        this.crc32 = checksum.getValue();
        this.sha256 = hash(content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Long id() {
        return id;
    }

    /** The package of which it was made. */
    public SubmissionPackage owner() {
        return owner;
    }

    public int place() {
        return place;
    }

    /** Its name within the archive. */
    public String name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public long crc32() {
        return crc32;
    }

    public byte[] content() {
        return content.clone();
    }
}
