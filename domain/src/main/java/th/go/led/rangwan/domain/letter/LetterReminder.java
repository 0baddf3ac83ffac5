package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A reminder that was written: for that day on which the letter was due, so many days from it. At most once each. */
@Entity
@Table(name = "letter_reminder")
public class LetterReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReferenceLetter letter;

    private LocalDate dueOn;
    private int daysFromDue;
    private Instant remindedAt;

    protected LetterReminder() {} // JPA

    /** Notes the reminder of a letter as it is due now. */
    public LetterReminder(ReferenceLetter letter, int daysFromDue, Instant at) {
        this.letter = letter;
        this.dueOn = letter.dueOn();
        this.daysFromDue = daysFromDue;
        this.remindedAt = at;
    }

    public ReferenceLetter letter() {
        return letter;
    }

    /** The day on which the letter was due then. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Negative before that day. */
    public int daysFromDue() {
        return daysFromDue;
    }

    public Instant remindedAt() {
        return remindedAt;
    }
}
