package th.go.led.rangwan.domain.task;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.Shortened;

/**
 * One thing that somebody has to do, from the instant it arose until it is done. It waits for a person or for
 * a post (then for whoever holds it or acts for it). Its title is a message key, so that every reader sees it
 * in their own language; the arguments are texts of the record that it is about.
 */
@Entity
@Table(name = "task")
public class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String titleKey;
    private String titleArgument;
    private String titleArgumentEn;
    private String subject;
    private String recordTh;
    private String recordEn;
    private String page;
    private Long personId;
    private Long postId;
    private String fromTh;
    private String fromEn;
    private Instant since;
    private Instant due;
    private String dueFrom = "";
    private Instant dueBefore;
    private Instant doneAt;
    private Instant nudgedAt;
    private String nudgedTh = "";
    private String nudgedEn = "";

    protected Task() {} // JPA

    /** A task that waits for {@code assignee} since {@code since}; {@code due} may be null for "no date". */
    public Task(What what, Assignee assignee, Sender from, Instant since, Instant due) {
        this.titleKey = what.titleKey();
        this.titleArgument = what.titleArgument();
        this.titleArgumentEn = what.titleArgumentEn();
        this.subject = what.subject();
        this.recordTh = what.recordTh();
        this.recordEn = what.recordEn();
        this.page = what.page();
        this.personId = assignee.personId();
        this.postId = assignee.postId();
        this.fromTh = from.th();
        this.fromEn = from.en();
        this.since = since;
        this.due = due;
    }

    /**
     * What is to be done.
     *
     * @param titleKey message key of the verb phrase, e.g. {@code task.decide}
     * @param titleArgument one text for the phrase, may be empty
     * @param subject what the task is about, as the trail names it, e.g. {@code nomination:7}
     * @param recordTh the record's name in the list, Thai; {@code recordEn} English
     * @param page the page that does it, relative to the role's folder, e.g. {@code nomination.xhtml?id=7}
     * @param titleArgumentEn the text for the phrase in English; the same as the other where it has no translation
     */
    public record What(
            String titleKey,
            String titleArgument,
            String subject,
            String recordTh,
            String recordEn,
            String page,
            String titleArgumentEn) {
        private static final int LONGEST = 1000;

        /** Shortens its texts to the room that a list has: they stand in full in the record itself. */
        public What {
            titleArgument = Shortened.to(titleArgument, LONGEST);
            titleArgumentEn = Shortened.to(titleArgumentEn, LONGEST);
            recordTh = Shortened.to(recordTh, LONGEST);
            recordEn = Shortened.to(recordEn, LONGEST);
        }

        /** The text of a phrase as a task keeps it. */
        public static String argument(String text) {
            return Shortened.to(text, LONGEST);
        }

        /** A phrase whose text is the same in both languages. */
        public What(
                String titleKey, String titleArgument, String subject, String recordTh, String recordEn, String page) {
            this(titleKey, titleArgument, subject, recordTh, recordEn, page, titleArgument);
        }
    }

    /** A person or a post; exactly one of the two is set. */
    public record Assignee(Long personId, Long postId) {
        /** Refuses both and neither. */
        public Assignee {
            if ((personId == null) == (postId == null)) {
                throw new IllegalArgumentException("a task waits for a person or for a post");
            }
        }

        /** Waits for this person. */
        public static Assignee person(long id) {
            return new Assignee(id, null);
        }

        /** Waits for whoever holds this post or acts for it. */
        public static Assignee post(long id) {
            return new Assignee(null, id);
        }
    }

    /** From whom it came, as the list shows it. */
    public record Sender(String th, String en) {}

    /** Ends the task; a task that is done stays done. */
    public void done(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }

    /** Somebody reminds whom it waits for; the last reminder counts. */
    public void nudge(Sender by, Instant at) {
        this.nudgedTh = by.th();
        this.nudgedEn = by.en();
        this.nudgedAt = at;
    }

    /** When whom it waits for was last reminded; null for never. */
    public Instant nudgedAt() {
        return nudgedAt;
    }

    /** Who reminded last. */
    public Sender nudgedBy() {
        return new Sender(nudgedTh, nudgedEn);
    }

    /**
     * Says what the due instant is counted from, so that it moves with it.
     *
     * @param from for example {@code deadline:unpsa-2022}: it is the instant of that cycle's deadline
     */
    public void countFrom(String from) {
        this.dueFrom = from;
    }

    /** Moves the due instant, e.g. when the cycle was extended; null for no date any more. The old one stays known. */
    public void moveDue(Instant newDue) {
        if (!Objects.equals(due, newDue)) {
            this.dueBefore = due == null ? dueBefore : due;
            this.due = newDue;
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public What what() {
        return new What(
                titleKey,
                titleArgument,
                subject,
                recordTh,
                recordEn,
                page,
                titleArgumentEn == null ? titleArgument : titleArgumentEn);
    }

    public Assignee assignee() {
        return new Assignee(personId, postId);
    }

    public Sender from() {
        return new Sender(fromTh, fromEn);
    }

    public Instant since() {
        return since;
    }

    public Instant due() {
        return due;
    }

    /** What the due instant is counted from; empty when it stands by itself. */
    public String dueFrom() {
        return dueFrom;
    }

    /** The instant by which it was due before it was moved; null when it never was. */
    public Instant dueBefore() {
        return dueBefore;
    }
}
