package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A unit of the department (กลุ่ม กอง ศูนย์). One unit coordinates award applications and sees all works;
 * every other sees its own and what was routed to it.
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String nameTh;
    private String nameEn;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit parent;

    private boolean coordinating;
    private String paperPrefix;
    private String telephone;

    protected OrgUnit() {} // JPA

    /** A unit under {@code parent}, or the department itself when that is null. */
    public OrgUnit(String nameTh, String nameEn, OrgUnit parent) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
        this.parent = parent;
        this.paperPrefix = "";
        this.telephone = "";
    }

    /** Makes this the unit that prepares the department's applications and therefore sees every work. */
    public void coordinateApplications() {
        this.coordinating = true;
    }

    /**
     * Sets how the unit's papers are headed.
     *
     * @param prefix free text before the running number, e.g. "ยธ ๐๕๒๐(อ)/"
     * @param line the telephone words after the unit's name, empty for none
     */
    public void headPapersWith(String prefix, String line) {
        this.paperPrefix = prefix;
        this.telephone = line;
    }

    /** Gives it other names; papers of before keep theirs. Refused without a name in either language. */
    public void rename(String th, String en) {
        this.nameTh = Names.required(th, "nameTh");
        this.nameEn = Names.required(en, "nameEn");
    }

    /** Moves it under another unit; refused under itself or a unit below it, and for the department itself. */
    public void moveUnder(OrgUnit other) {
        if (isTop() || other.isWithin(this)) {
            throw new RefusedException("identity.refused.unit.circle").at("parentId");
        }
        this.parent = other;
    }

    /** Whether {@code other} is this unit or stands above it. */
    public boolean isWithin(OrgUnit other) {
        for (OrgUnit unit = this; unit != null; unit = unit.parent()) { // asked, not looked at: it may not be read yet
            if (unit.id().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    /** The unit above, null for the department itself. */
    public OrgUnit parent() {
        return parent;
    }

    /** The version that a screen saw, for refusing a stale one. */
    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    /** Whether it is the department itself, with no unit above it. */
    public boolean isTop() {
        return parent == null;
    }

    public String nameTh() {
        return nameTh;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean coordinating() {
        return coordinating;
    }

    public String paperPrefix() {
        return paperPrefix;
    }

    public String telephone() {
        return telephone;
    }
}
