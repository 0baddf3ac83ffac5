package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something stated about a work, with the person who stated it.
 *
 * @param value the stated value as text: an option's code, an ISO date, a number in Arabic digits, or free words; the empty
 *     text is a statement too ("none") and differs from a fact that nobody has given
 * @param giver who gave it, as shown to readers (a post or a login name)
 * @param givenAt when it was given, null when that is not known
 * @param note the reason or remark given with it, null when there is none
 */
public record Fact(String value, Bilingual giver, Instant givenAt, String note) implements Serializable {
    /** The note of a ruling that another system sent without a reason; kept in Thai, read in both languages. */
    public static final String RECEIVED = "แจ้งผ่าน API";

    public Fact {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(giver, "giver");
    }

    /** A fact given by somebody whose name is the same in both languages. */
    public Fact(String value, String givenBy, Instant givenAt, String note) {
        this(value, Bilingual.same(Objects.requireNonNull(givenBy, "givenBy")), givenAt, note);
    }

    /** The note for a reader: a person's own words as they stand, the desk's own in both languages; empty for none. */
    public Bilingual remark() {
        return remark(note);
    }

    /** A note for a reader, see {@link #remark()}. */
    public static Bilingual remark(String note) {
        if (note == null) return Bilingual.same("");
        return note.equals(RECEIVED) ? new Bilingual(RECEIVED, "given through the API") : Bilingual.same(note);
    }

    /** Who gave it, by the Thai name. */
    public String givenBy() {
        return giver.th();
    }
}
