package th.go.led.rangwan.domain.memo;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The words of a memo that a person may edit. A line is a paragraph; one that begins with a number or a dash is an item.
 *
 * @param subject the เรื่อง line
 * @param addressee the เรียน line, e.g. {@code อธิบดีกรมบังคับคดี}
 * @param cause เรื่องเดิม: what went before
 * @param facts ข้อเท็จจริง: what the record says
 * @param proposal ข้อเสนอ: what is asked for
 * @param closing the last sentence
 */
@Embeddable
public record MemoWords(
        String subject,
        String addressee,
        String cause,
        String facts,
        String proposal,
        @Enumerated(EnumType.STRING) MemoClose closing)
        implements Serializable {
    /** The longest text of one part, in characters. */
    public static final int LONGEST = 20_000;

    /**
     * These words without blank ends, as a memo of that kind keeps them.
     *
     * @throws RefusedException at the field {@code subject}, {@code addressee}, {@code cause}, {@code facts} or {@code
     *     proposal} that is empty or too long; a memo without headings only needs one of its three parts
     */
    public MemoWords checked(MemoKind kind) {
        boolean silent = Stream.of(cause, facts, proposal).allMatch(part -> part == null || part.isBlank());
        boolean all = kind.headed();
        return new MemoWords(
                line(subject, "subject"),
                line(addressee, "addressee"),
                part(cause, "cause", all || silent),
                part(facts, "facts", all),
                part(proposal, "proposal", all),
                closing == null ? MemoClose.CONSIDER : closing);
    }

    private static String line(String typed, String field) {
        String line = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > PaperMatter.SUBJECT_LIMIT) {
            throw new RefusedException("memo.refused." + field, PaperMatter.SUBJECT_LIMIT).at(field);
        }
        return line;
    }

    private static String part(String typed, String field, boolean needed) {
        String words = typed == null ? "" : typed.strip().replace("\r\n", "\n").replace('\r', '\n');
        if ((needed && words.isEmpty()) || words.length() > LONGEST) {
            throw new RefusedException("memo.refused." + (words.isEmpty() ? "empty" : "long"), LONGEST).at(field);
        }
        return words;
    }
}
