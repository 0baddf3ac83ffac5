package th.go.led.rangwan.domain.notice;

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
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;

/**
 * One thing that one person is told (แจ้งเตือน). Written in the transaction of the act that caused it, told in a message at
 * once or with the next digest, read once. Its words never change; what became of the task behind it is the task's.
 */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private boolean urgent;
    private String titleKey;
    private String titleArgument;
    private String titleArgumentEn;
    private String subject;
    private String recordTh;
    private String recordEn;
    private String page;
    private String fromTh;
    private String fromEn;
    private Long taskId;
    private Instant due;
    private Instant writtenAt;
    private Instant toldAt;
    private Instant readAt;

    protected Notice() {} // JPA

    /** Tells {@code person} of a task that waits for them; urgent when it cannot wait for the next digest. */
    public static Notice toDo(Person person, Task task, boolean urgent, Instant at) {
        Notice notice = new Notice(person, NoticeKind.ACT, task.what(), task.from(), at);
        notice.taskId = task.id();
        notice.due = task.due();
        notice.urgent = urgent;
        return notice;
    }

    /** Tells {@code person} that somebody reminds them of a task that waits for them; always urgent. */
    public static Notice reminder(Person person, Task task, Task.What what, Instant at) {
        Notice notice = new Notice(person, NoticeKind.ACT, what, task.nudgedBy(), at);
        notice.taskId = task.id();
        notice.due = task.due();
        notice.urgent = true;
        return notice;
    }

    /** Tells {@code person} of something for their information; urgent when they should know before the next digest. */
    public static Notice toKnow(Person person, Task.What what, Task.Sender from, boolean urgent, Instant at) {
        Notice notice = new Notice(person, NoticeKind.KNOW, what, from, at);
        notice.urgent = urgent;
        return notice;
    }

    private Notice(Person person, NoticeKind kind, Task.What what, Task.Sender from, Instant at) {
        this.person = person;
        this.kind = kind;
        this.titleKey = what.titleKey();
        this.titleArgument = what.titleArgument();
        this.titleArgumentEn = what.titleArgumentEn();
        this.subject = what.subject();
        this.recordTh = what.recordTh();
        this.recordEn = what.recordEn();
        this.page = what.page();
        this.fromTh = from.th();
        this.fromEn = from.en();
        this.writtenAt = at;
    }

    /** It stands in a message, at once or in a digest; a second one changes nothing. */
    public void told(Instant at) {
        if (toldAt == null) {
            toldAt = at;
        }
    }

    /** The person has opened it, or said that it is read; a second time changes nothing. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public NoticeKind kind() {
        return kind;
    }

    public boolean urgent() {
        return urgent;
    }

    /** What it says, and the page that shows more, relative to the role's folder. */
    public Task.What what() {
        return new Task.What(titleKey, titleArgument, subject, recordTh, recordEn, page, titleArgumentEn);
    }

    public Bilingual from() {
        return new Bilingual(fromTh, fromEn);
    }

    /** The task that waits; null for one that asks for nothing. */
    public Long taskId() {
        return taskId;
    }

    /** By when the task was due when this was written; null without a date. */
    public Instant due() {
        return due;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it was put into a message; null when it has not been. */
    public Instant toldAt() {
        return toldAt;
    }

    /** When the person opened it; null when they have not. */
    public Instant readAt() {
        return readAt;
    }
}
