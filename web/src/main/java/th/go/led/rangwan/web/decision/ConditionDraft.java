package th.go.led.rangwan.web.decision;

import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.decision.Wanted;
import th.go.led.rangwan.web.shared.Wording;

/** A condition while the executive writes it: words, who, and the day as typed in B.E. */
public class ConditionDraft {
    private int row;
    private String words = "";
    private String recipient = "";
    private String due = "";

    ConditionDraft(int row) {
        this.row = row;
    }

    /** Its place among the conditions, counted from 0, as others before it go. */
    void standAt(int place) {
        row = place;
    }

    /** The condition as the service wants it; refused at its date when that cannot be read. */
    Wanted wanted() {
        return new Wanted(words, recipient, words.isBlank() ? null : day());
    }

    private LocalDate day() {
        try {
            return ThaiDateParser.parse(due);
        } catch (RefusedException unreadable) {
            throw unreadable.at("terms:" + row + ":due");
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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
