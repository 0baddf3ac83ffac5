package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One part of an uploaded file of works, at most 1 MiB; written once. */
@Entity
@Table(name = "works_upload_part")
public class WorksUploadPart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private WorksUpload upload;

    private int part;
    private byte[] content;

    protected WorksUploadPart() {} // JPA

    WorksUploadPart(WorksUpload upload, int part, byte[] content) {
        this.upload = upload;
        this.part = part;
        this.content = content;
    }

    public WorksUpload upload() {
        return upload;
    }

    /** Its number, counted from 0. */
    public int part() {
        return part;
    }

    byte[] content() {
        return content.clone();
    }
}
