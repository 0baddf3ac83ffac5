package th.go.led.rangwan.domain.lesson;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** An edition of a lesson as it once stood. Never changed. */
@Entity
@Table(name = "lesson_version")
public class LessonVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private LessonLearned lesson;

    private int edition;

    @Embedded
    private LessonContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person writtenBy;

    private Instant writtenAt;

    protected LessonVersion() {} // JPA

    LessonVersion(LessonLearned lesson) {
        this.lesson = lesson;
        this.edition = lesson.edition();
        this.content = lesson.content();
        this.writtenBy = lesson.writtenBy();
        this.writtenAt = lesson.writtenAt();
    }

    public Long id() {
        return id;
    }

    public LessonLearned lesson() {
        return lesson;
    }

    public int edition() {
        return edition;
    }

    public LessonContent content() {
        return content;
    }

    /** Who wrote it; null when it shipped with the desk. */
    public Person writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
