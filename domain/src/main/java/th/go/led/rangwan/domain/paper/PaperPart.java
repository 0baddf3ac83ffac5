package th.go.led.rangwan.domain.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One part of the file in which a paper came, at most {@link #SIZE} bytes; written once, never changed. */
@Entity
@Table(name = "incoming_paper_part")
public class PaperPart {
    /** Bytes of every part but the last: 1 MiB. */
    public static final int SIZE = 1024 * 1024;
    /** The largest file in bytes: 10 MiB. */
    public static final int BYTE_LIMIT = 10 * SIZE;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private IncomingPaper paper;

    private int part;
    private byte[] content;

    protected PaperPart() {} // JPA

    /** The part of that number, counted from 0. */
    public PaperPart(IncomingPaper paper, int part, byte[] content) {
        this.paper = paper;
        this.part = part;
        this.content = content.clone();
    }

    public Long id() {
        return id;
    }

    /** The paper that came so. */
    public IncomingPaper paper() {
        return paper;
    }

    /** Its number, counted from 0. */
    public int part() {
        return part;
    }

    /** A copy of its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
