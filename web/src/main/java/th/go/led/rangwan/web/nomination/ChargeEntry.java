package th.go.led.rangwan.web.nomination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.nomination.ChargeEdit;
import th.go.led.rangwan.service.nomination.ChargesSheet;

/** One line of the form that entrusts questions. */
public class ChargeEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Bilingual group;
    private final String progress;
    private final ChargesSheet.Row row;
    private long ownerId;
    private LocalDate due;

    /** The line of a question; {@code section} is told at the first of its questions, else null. */
    ChargeEntry(ChargesSheet.Section section, ChargesSheet.Row row) {
        this.group = section == null ? null : section.title();
        this.progress = section == null ? "" : section.done() + "/" + section.total();
        this.row = row;
        this.ownerId = row.ownerId();
        this.due = row.dueOn();
    }

    ChargeEdit edit(int place) {
        return new ChargeEdit(row.code(), ownerId, due, "rows:" + place + ":");
    }

    /** The section that begins here; null when none does. */
    public Bilingual getGroup() {
        return group;
    }

    /** How many of the section's asked questions are done. */
    public String getProgress() {
        return progress;
    }

    public String getCode() {
        return row.code();
    }

    public Bilingual getTitle() {
        return row.title();
    }

    public AnswerStanding getStanding() {
        return row.standing();
    }

    /** Who owned it when the page was opened, null for nobody. */
    public Bilingual getOwner() {
        return row.owner();
    }

    /** The moment by which it was due when the page was opened, null for none or when nothing is owed. */
    public Instant getOwedBy() {
        return row.owed() ? row.due() : null;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(long ownerId) {
        this.ownerId = ownerId;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
