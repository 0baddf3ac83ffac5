package th.go.led.rangwan.web.decision;

import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.decision.Wanted;
import th.go.led.rangwan.web.shared.Wording;

/** Work while somebody gives it to a unit or person: what, to whom, and the day as typed in B.E. */
public class WorkDraft {
    private final String field;
    private String work = "";
    private String recipient = "";
    private String due = "";

    /** Work whose day is typed into the field of that id, where a day that cannot be read is refused. */
    WorkDraft(String field) {
        this.field = field;
    }

    /** The work with a day, which is refused at its field when none was typed or it cannot be read. */
    Wanted dated() {
        return new Wanted(work, recipient, day());
    }

    /** The work as the paper gives it: without a day where none was typed. */
    Wanted asWritten() {
        return new Wanted(work, recipient, due.isBlank() ? null : day());
    }

    /** Whether nobody was chosen. */
    boolean isBlank() {
        return recipient == null || recipient.isBlank();
    }

    private LocalDate day() {
        try {
            return ThaiDateParser.parse(due);
        } catch (RefusedException unreadable) {
            throw unreadable.at(field);
        }
    }

    /** The typed day in both eras; empty while it cannot be read. */
    public String getReadBack() {
        try {
            return due.isBlank() ? "" : ThaiDate.inBothEras(day(), Wording.language());
        } catch (RefusedException unreadable) {
            return "";
        }
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
