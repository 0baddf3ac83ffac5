package th.go.led.rangwan.domain.paper;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The head of an incoming paper as a person confirmed it; what the paper does not say is empty.
 *
 * @param number the sender's own number, Arabic digits
 * @param date its date, null for none
 */
public record PaperHead(String number, LocalDate date, String subject, String sender, String addressee)
        implements Serializable {
    /** The longest of its texts, in characters. */
    public static final int LONGEST = 1000;
    /** A head of which nothing is known. */
    public static final PaperHead NONE = new PaperHead("", null, "", "", "");

    /** Refuses, with {@code paper.refused.head} at its field, a text that is too long. */
    public PaperHead {
        number = fitting(number, "number");
        subject = fitting(subject, "subject");
        sender = fitting(sender, "sender");
        addressee = fitting(addressee, "addressee");
    }

    private static String fitting(String text, String field) {
        String clean = text == null ? "" : SourceText.clean(text);
        if (clean.length() > LONGEST) {
            throw new RefusedException("paper.refused.head", Integer.toString(LONGEST)).at(field);
        }
        return clean;
    }

    /** Whether it says nothing at all. */
    public boolean empty() {
        return date == null && Stream.of(number, subject, sender, addressee).allMatch(String::isEmpty);
    }
}
