package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embedded;
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
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A body outside that may write letters of reference: entered once in the register, then chosen for letters of any
 * nomination. What is known of it may be corrected at any time; what a director ruled on it stays.
 */
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

    @Embedded
    private BodyContact contact = BodyContact.UNKNOWN;

    protected OutsideBody() {} // JPA

    /**
     * A body under {@code parent}, or one that stands alone when that is null; refused without a Thai name.
     *
     * @param name its English half may be empty
     * @param ties what it has to do with the applications
     */
    public OutsideBody(Bilingual name, BodyKind kind, OutsideBody parent, Ties ties) {
        describe(name, kind, parent, ties);
    }

    /**
     * Corrects what is known of it; letters are judged anew by it.
     *
     * @param name its English half may be empty
     * @param above the body it stands under, null when it stands alone
     * @throws RefusedException without a Thai name, and where {@code above} is the body itself or stands under it
     */
    public final void describe(Bilingual name, BodyKind sort, OutsideBody above, Ties ties) {
        if (name.th().isBlank()) {
            throw new RefusedException("letter.refused.body.name").at("bodyNameTh");
        }
        if (above != null && above.lineage().stream().anyMatch(this::is)) {
            throw new RefusedException("letter.refused.body.parent", above.name()).at("parentId");
        }
        this.nameTh = Words.fit(name.th(), Words.LINE, "bodyNameTh");
        this.nameEn = Words.fit(name.en(), Words.LINE, "bodyNameEn");
        this.kind = sort;
        this.parent = above;
        this.clinic = ties.clinic();
        this.overApplicant = ties.overApplicant();
    }

    /** Notes how it is reached. */
    public void reachBy(BodyContact known) {
        this.contact = known;
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

    /** Whether it is the same body as that one. */
    public boolean is(OutsideBody that) {
        return this == that || (id != null && id.equals(that.id()));
    }

    /** As the trail names it. */
    public String subject() {
        return "body:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
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

    /** How it is reached; parts that nobody knows are empty. */
    public BodyContact contact() {
        return contact;
    }

    /** To whom letters to it go as long as nobody says otherwise: whom it is addressed to, else the body by its name. */
    public Recipient recipient() {
        return new Recipient(contact.salutation().isEmpty() ? nameTh : contact.salutation(), contact.email());
    }
}
