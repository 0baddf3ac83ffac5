package th.go.led.rangwan.domain.lesson;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * What another agency's case, or an earlier one, teaches (บทเรียน). Entered by a unit, or shipped with the desk; read by
 * everybody who reads works, rewritten as often as needed with every edition kept as a {@link LessonVersion}, and at the
 * end retired with a reason: then it stays readable and is used no more.
 */
@Entity
@Table(name = "lesson")
public class LessonLearned {
    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit ownerUnit;

    private int edition;

    @Embedded
    private LessonContent content;

    private String searchText;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person writtenBy;

    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person retiredBy;

    private Instant retiredAt;
    private String retiredReason;

    protected LessonLearned() {} // JPA

    /** Enters a lesson of a unit; refused at the fields without a title, agency, lesson or source, or when one is too long. */
    public LessonLearned(OrgUnit ownerUnit, LessonContent content, Person by, Instant at) {
        this.ownerUnit = ownerUnit;
        take(content, by, at);
    }

    /** A lesson that ships with the desk under a code of its own; the coordinating unit looks after it. */
    public static LessonLearned shipped(String code, LessonContent content, Instant at) {
        LessonLearned shipped = new LessonLearned(null, content, null, at);
        shipped.code = code;
        return shipped;
    }

    /**
     * Replaces its words.
     *
     * @return whether anything differs; nothing is kept otherwise
     * @throws RefusedException once it is retired, and at the fields as when it is entered
     */
    public boolean rewrite(LessonContent words, Person by, Instant at) {
        requireUsed();
        if (words.equals(content)) {
            return false;
        }
        take(words, by, at);
        return true;
    }

    private void take(LessonContent words, Person by, Instant at) {
        words.require();
        this.content = words;
        this.searchText = words.searchText();
        this.writtenBy = by;
        this.writtenAt = at;
        this.edition++;
    }

    /** The edition that stands, to be kept for ever. */
    public LessonVersion standing() {
        return new LessonVersion(this);
    }

    /** Takes it out of use; refused at {@code reason} without one, and the second time. */
    public void retire(String reason, Person by, Instant at) {
        requireUsed();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("lesson.refused.reason", Integer.toString(LONGEST_REASON)).at("reason");
        }
        this.retiredReason = reason.replace("\0", "").strip();
        this.retiredBy = by;
        this.retiredAt = at;
    }

    /** Refused once it is retired. */
    void requireUsed() {
        if (retired()) {
            throw new RefusedException("lesson.refused.retired");
        }
    }

    /** Whether it is used no more. */
    public boolean retired() {
        return retiredAt != null;
    }

    /** Whether every word of a typed search occurs in its words. */
    public boolean mentions(String typed) {
        return SearchText.mentions(searchText, typed);
    }

    /** As the trail names it. */
    public String subject() {
        return "lesson:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The code under which it shipped with the desk; none for one that people entered. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The unit that looks after it; none for a shipped lesson, which the coordinating unit looks after. */
    public Optional<OrgUnit> ownerUnit() {
        return Optional.ofNullable(ownerUnit);
    }

    /** Counts its editions from 1. */
    public int edition() {
        return edition;
    }

    public LessonContent content() {
        return content;
    }

    /** Who wrote the edition that stands; null when it shipped with the desk. */
    public Person writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Person retiredBy() {
        return retiredBy;
    }

    public Instant retiredAt() {
        return retiredAt;
    }

    public String retiredReason() {
        return retiredReason;
    }
}
