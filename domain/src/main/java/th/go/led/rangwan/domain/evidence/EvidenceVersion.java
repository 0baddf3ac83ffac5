package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One version of an item's file; added, never changed, so that an older one stays with its checksum, giver and time. */
@Entity
@Table(name = "evidence_version")
public class EvidenceVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private EvidenceItem item;

    @Column(name = "number_of_version")
    private int number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected EvidenceVersion() {} // JPA

    EvidenceVersion(EvidenceItem item, int number, StoredFile file) {
        this.item = item;
        this.number = number;
        this.file = file;
    }

    public Long id() {
        return id;
    }

    public EvidenceItem item() {
        return item;
    }

    /** Its number, counted from 1. */
    public int number() {
        return number;
    }

    public StoredFile file() {
        return file;
    }
}
