package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A post (ตำแหน่ง) in a unit. Papers are routed to posts, so that a change of person loses nothing. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String titleTh;
    private String titleEn;
    private String shortTh;
    private String shortEn;
    private boolean head;

    @ManyToOne(optional = false)
    private OrgUnit unit;

    protected Post() {} // JPA

    /**
     * A post of {@code unit}.
     *
     * @param head whether its holder leads the unit: ผู้อำนวยการ of a group, อธิบดี of the department
     */
    public Post(OrgUnit unit, Title title, boolean head) {
        this.unit = unit;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.shortTh = title.shortTh();
        this.shortEn = title.shortEn();
        this.head = head;
    }

    /** A post's full title for papers and its short one for lists, in both languages. */
    public record Title(String th, String en, String shortTh, String shortEn) {}

    /** Gives it other titles; what was signed before keeps the old ones. Refused without all four. */
    public void retitle(Title title, boolean leads) {
        this.titleTh = Names.required(title.th(), "titleTh");
        this.titleEn = Names.required(title.en(), "titleEn");
        this.shortTh = Names.required(title.shortTh(), "shortTh");
        this.shortEn = Names.required(title.shortEn(), "shortEn");
        this.head = leads;
    }

    /** The version that a screen saw, for refusing a stale one. */
    public long version() {
        return version;
    }

    /** Whether {@code other} is this post. */
    public boolean isSame(Post other) {
        return this == other || (id != null && other != null && id.equals(other.id));
    }

    public Long id() {
        return id;
    }

    public OrgUnit unit() {
        return unit;
    }

    public Title title() {
        return new Title(titleTh, titleEn, shortTh, shortEn);
    }

    public boolean head() {
        return head;
    }
}
