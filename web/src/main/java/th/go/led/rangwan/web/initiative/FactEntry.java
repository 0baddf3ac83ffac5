package th.go.led.rangwan.web.initiative;

import java.io.Serializable;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.initiative.FactSheet;
import th.go.led.rangwan.service.initiative.GivenFact;

/** One fact on the form: what is asked, what stands there, and what the person types. */
public class FactEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FactSheet known;
    private final boolean open;
    private String typed;
    private String note;

    FactEntry(FactSheet known, boolean mayRule) {
        this.known = known;
        this.open = mayRule || !known.asked().kind().ruling();
        this.typed = known.typed();
        this.note = known.note();
    }

    GivenFact given() {
        return new GivenFact(known.asked().code(), typed, note);
    }

    public AskedFact getAsked() {
        return known.asked();
    }

    /** What stood there when the form was opened. */
    public FactSheet getKnown() {
        return known;
    }

    /** Whether the person may give it; a ruling is a director's. */
    public boolean isOpen() {
        return open;
    }

    /** The stored date in both eras, empty for other facts. */
    public Bilingual getReading() {
        return known.asked().kind().type().name().equals("DATE") ? known.words() : Bilingual.same("");
    }

    public String getTyped() {
        return typed;
    }

    /** Takes the typed value; the empty choice of a menu comes as null. */
    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
