package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embeddable;
import java.util.List;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a letter of request says: the parts of a หนังสือภายนอก that a person writes (ระเบียบงานสารบรรณ). Each is refused at
 * its field when it is missing or too long; only {@code reference} may be empty.
 *
 * @param office ส่วนราชการเจ้าของหนังสือ and its place, one line each
 * @param addressee เรียน: the post that leads the body
 * @param subject เรื่อง
 * @param reference อ้างถึง; may be empty
 * @param cause why we write
 * @param wish what we ask for
 * @param closing the summing-up
 */
@Embeddable
public record RequestWords(
        String office, String addressee, String subject, String reference, String cause, String wish, String closing) {
    private static final int LINE = 500;
    private static final int TEXT = 4000;

    public RequestWords {
        office = needed(office, "office", LINE);
        addressee = needed(addressee, "addressee", LINE);
        subject = needed(subject, "subject", LINE);
        reference = held(reference == null ? "" : reference.strip(), "reference", LINE);
        cause = needed(cause, "cause", TEXT);
        wish = needed(wish, "wish", TEXT);
        closing = needed(closing, "closing", TEXT);
    }

    /** The three parts of the text, in order. */
    public List<String> paragraphs() {
        return List.of(cause, wish, closing);
    }

    private static String needed(String typed, String field, int most) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty()) {
            throw new RefusedException("letter.refused.words").at(field);
        }
        return held(words, field, most);
    }

    private static String held(String words, String field, int most) {
        if (words.length() > most) {
            throw new RefusedException("letter.refused.long", most).at(field);
        }
        return words;
    }
}
