package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A file of works that a person looks at before taking it in. Kept between preview and taking, so that what is taken is
 * what was shown; gone afterwards, and when the person brings another.
 */
@Entity
@Table(name = "works_upload")
public class WorksUpload {
    private static final int PART = 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String name;
    private Instant uploadedAt;

    @OneToMany(mappedBy = "upload", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("part")
    private List<WorksUploadPart> parts = new ArrayList<>();

    protected WorksUpload() {} // JPA

    /** Keeps the file of that person under the name that it had. */
    public WorksUpload(long personId, String name, byte[] content, Instant at) {
        this.personId = personId;
        this.name = name;
        this.uploadedAt = at;
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(new WorksUploadPart(this, parts.size(), part));
        }
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Its content from the beginning. */
    public InputStream content() {
        List<InputStream> streams = parts.stream()
                .map(part -> (InputStream) new ByteArrayInputStream(part.content()))
                .toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
