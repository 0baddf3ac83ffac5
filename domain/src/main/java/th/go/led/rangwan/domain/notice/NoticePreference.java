package th.go.led.rangwan.domain.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * When and how often a person is told: one digest a day (สรุปประจำวัน) at a time of their own in Bangkok, on working days or
 * on every day, and what comes at once. Everybody has one from the first digest on, with half past eight on working days.
 */
@Entity
@Table(name = "notice_preference")
public class NoticePreference {
    /** When the digest comes until the person chooses: as the office opens. */
    public static final LocalTime USUAL = OfficeCalendar.OPENS;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int FURTHEST = 30; // days: no holiday lasts longer

    @Id
    private Long personId;

    @Version
    private long version;

    private int digestMinute = minute(USUAL);
    private boolean officeDays = true;

    @Enumerated(EnumType.STRING)
    private AtOnce atOnce = AtOnce.URGENT;

    private LocalDate digestedOn;

    protected NoticePreference() {} // JPA

    /** The usual one, for that person. */
    public NoticePreference(long personId) {
        this.personId = personId;
    }

    /** Chooses anew. A digest that has come today does not come again today. */
    public void choose(LocalTime digestAt, boolean onOfficeDaysOnly, AtOnce sentAtOnce) {
        this.digestMinute = minute(digestAt);
        this.officeDays = onOfficeDaysOnly;
        this.atOnce = sentAtOnce;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Whether a digest is owed at that instant: its time has come today, on a day that has one, and none came yet. */
    public boolean owed(Instant now, OfficeCalendar office) {
        LocalDate today = ThaiDate.dayOf(now);
        return open(today, office) && !now.isBefore(at(today));
    }

    /** When the next digest comes: now or later. One that is owed comes within seconds, and is told as today's. */
    public Instant next(Instant now, OfficeCalendar office) {
        LocalDate day = ThaiDate.dayOf(now);
        for (int tried = 0; tried < FURTHEST && !open(day, office); tried++) {
            day = day.plusDays(1);
        }
        return at(day);
    }

    /** The digest of the day of that instant has come; days that were passed over get none. */
    public void digested(Instant now) {
        digestedOn = ThaiDate.dayOf(now);
    }

    /**
     * Whether a task that is due then, and arises now, cannot wait for the digest: it is due before a whole day has passed
     * since the next one. A task without a date can wait.
     */
    public boolean urgent(Instant due, Instant now, OfficeCalendar office) {
        return due != null && due.isBefore(next(now, office).plus(DAY));
    }

    /** Whether the person wants such a notice at once. */
    public boolean wantsAtOnce(NoticeKind kind, boolean urgent) {
        return switch (atOnce) {
            case NOTHING -> false;
            case URGENT -> urgent;
            case EVERYTHING_TO_DO -> urgent || kind == NoticeKind.ACT;
        };
    }

    private boolean open(LocalDate day, OfficeCalendar office) {
        boolean had = digestedOn != null && !digestedOn.isBefore(day);
        return !had && (!officeDays || office.works(day));
    }

    private Instant at(LocalDate day) {
        return day.atTime(digestAt()).atZone(ThaiDate.BANGKOK).toInstant();
    }

    public long personId() {
        return personId;
    }

    public long version() {
        return version;
    }

    /** The time of day in Bangkok. */
    public LocalTime digestAt() {
        return LocalTime.of(digestMinute / 60, digestMinute % 60);
    }

    /** Whether it comes on working days alone. */
    public boolean onOfficeDaysOnly() {
        return officeDays;
    }

    public AtOnce atOnce() {
        return atOnce;
    }

    /** The day in Bangkok on which the last one came; null before the first. */
    public LocalDate digestedOn() {
        return digestedOn;
    }
}
