package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One part of a file's content, at most {@link #SIZE} bytes; written once with its file, never changed. */
@Entity
@Table(name = "file_chunk")
public class FileChunk {
    /** Bytes of every part but the last: 1 MiB. */
    public static final int SIZE = 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private int part;
    private byte[] content;

    protected FileChunk() {} // JPA

    /** The part of that number, counted from 0. */
    public FileChunk(StoredFile file, int part, byte[] content) {
        this.file = file;
        this.part = part;
        this.content = content.clone();
    }

    /** The file that it is a part of. */
    public StoredFile file() {
        return file;
    }

    /** Its number, counted from 0. */
    public int part() {
        return part;
    }

    /** A copy of its bytes. */
    public byte[] content() {
        return content.clone();
    }

    public Long id() {
        return id;
    }
}
