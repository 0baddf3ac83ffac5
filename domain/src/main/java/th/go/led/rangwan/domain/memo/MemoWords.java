package th.go.led.rangwan.domain.memo;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The words of a memo that a person may edit. A line is a paragraph; one that begins with a number or a dash is an item.
 *
 * @param subject the เรื่อง line
 * @param cause เรื่องเดิม: what went before
 * @param facts ข้อเท็จจริง: what the record says
 * @param proposal ข้อเสนอ: what is asked for
 */
@Embeddable
public record MemoWords(String subject, String cause, String facts, String proposal) implements Serializable {
    /** The longest text of one part, in characters. */
    public static final int LONGEST = 20_000;

    /**
     * These words without blank ends, as a memo keeps them.
     *
     * @throws RefusedException at the field {@code subject}, {@code cause}, {@code facts} or {@code proposal} that is
     *     empty or too long
     */
    public MemoWords checked() {
        String line = subject == null ? "" : subject.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > PaperMatter.SUBJECT_LIMIT) {
            throw new RefusedException("memo.refused.subject", PaperMatter.SUBJECT_LIMIT).at("subject");
        }
        return new MemoWords(line, part(cause, "cause"), part(facts, "facts"), part(proposal, "proposal"));
    }

    private static String part(String typed, String field) {
        String words = typed == null ? "" : typed.strip().replace("\r\n", "\n").replace('\r', '\n');
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RefusedException("memo.refused." + (words.isEmpty() ? "empty" : "long"), LONGEST).at(field);
        }
        return words;
    }
}
