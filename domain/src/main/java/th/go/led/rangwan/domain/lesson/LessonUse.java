package th.go.led.rangwan.domain.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/** That a work, or one of its nominations, makes use of a lesson, and how. Noted by who may change the work. */
@Entity
@Table(name = "lesson_use")
public class LessonUse {
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private LessonLearned lesson;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    private Nomination nomination;

    private String how;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person notedBy;

    private Instant notedAt;

    protected LessonUse() {} // JPA

    /** Notes the use of a lesson in a work; refused when it is retired, and at {@code how} without a word of how. */
    public LessonUse(LessonLearned lesson, Initiative initiative, String how, Person by, Instant at) {
        lesson.requireUsed();
        if (how == null || how.isBlank() || how.length() > LONGEST) {
            throw new RefusedException("lesson.refused.how", Integer.toString(LONGEST)).at("how");
        }
        this.lesson = lesson;
        this.initiative = initiative;
        this.how = how.replace("\0", "").strip();
        this.notedBy = by;
        this.notedAt = at;
    }

    /** Notes the use in a nomination and so in its work; refused likewise. */
    public LessonUse(LessonLearned lesson, Nomination nomination, String how, Person by, Instant at) {
        this(lesson, nomination.initiative(), how, by, at);
        this.nomination = nomination;
    }

    public Long id() {
        return id;
    }

    public LessonLearned lesson() {
        return lesson;
    }

    public Initiative initiative() {
        return initiative;
    }

    /** The nomination that makes use of it; none when the work does as such. */
    public Optional<Nomination> nomination() {
        return Optional.ofNullable(nomination);
    }

    public String how() {
        return how;
    }

    public Person notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
