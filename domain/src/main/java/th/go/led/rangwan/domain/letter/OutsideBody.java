package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A body outside that may write letters of reference. Entered once, then chosen for letters of any nomination. */
@Entity
@Table(name = "outside_body")
public class OutsideBody {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String nameTh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private OutsideBody parent;

    private boolean clinic;
    private boolean overApplicant;

    protected OutsideBody() {} // JPA

    /**
     * A body under {@code parent}, or one that stands alone when that is null; refused without a Thai name.
     *
     * @param name its English half may be empty
     * @param ties what it has to do with the applications
     */
    public OutsideBody(Bilingual name, BodyKind kind, OutsideBody parent, Ties ties) {
        if (name.th().isBlank()) {
            throw new RefusedException("letter.refused.body.name").at("bodyNameTh");
        }
        this.nameTh = name.th().strip();
        this.nameEn = name.en().strip();
        this.kind = kind;
        this.parent = parent;
        this.clinic = ties.clinic();
        this.overApplicant = ties.overApplicant();
    }

    /**
     * What a body has to do with the applications.
     *
     * @param clinic whether it gives the consultation that earns a letter: OPDC (ข้อ ๔.๒)
     * @param overApplicant whether the applicant is under it: the department's ministry
     */
    public record Ties(boolean clinic, boolean overApplicant) {
        /** A body that is only a body. */
        public static final Ties NONE = new Ties(false, false);
    }

    /** The body itself, then those above it, nearest first. */
    public List<OutsideBody> lineage() {
        List<OutsideBody> line = new ArrayList<>();
        for (OutsideBody body = this; body != null && !line.contains(body); body = body.parent) {
            line.add(body);
        }
        return line;
    }

    public Long id() {
        return id;
    }

    /** Its name; the English half falls back to the Thai one. */
    public Bilingual name() {
        return new Bilingual(nameTh, nameEn.isEmpty() ? nameTh : nameEn);
    }

    public BodyKind kind() {
        return kind;
    }

    public OutsideBody parent() {
        return parent;
    }

    public boolean clinic() {
        return clinic;
    }

    public boolean overApplicant() {
        return overApplicant;
    }
}
