package th.go.led.rangwan.web.event;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.event.EventReportService;

/** Something that follows while a person writes it: words, who, and the day as typed in B.E. */
public class FollowUpDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int row;
    private String words = "";
    private long person;
    private String due = "";

    FollowUpDraft(int row) {
        this.row = row;
    }

    /** Whether nothing was typed into it. */
    boolean blank() {
        return words.isBlank() && due.isBlank();
    }

    /** As the service wants it; refused at its date when that cannot be read. */
    EventReportService.Owed owed() {
        try {
            return new EventReportService.Owed(words, person, ThaiDateParser.parse(due));
        } catch (RefusedException unreadable) {
            throw unreadable.at("follow:" + row + ":due");
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due == null ? "" : due;
    }
}
