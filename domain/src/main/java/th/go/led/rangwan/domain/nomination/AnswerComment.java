package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A comment on a passage of an answer, or on the whole of it: open until somebody resolves it, and opened again where it
 * was not settled after all. The quoted words and their edition stay as they were when it was made, whatever becomes of
 * the text.
 */
@Entity
@Table(name = "answer_comment")
public class AnswerComment {
    /** The longest remark, in characters. */
    public static final int LONGEST = 4000;
    /** The longest passage that is quoted, in characters. */
    public static final int LONGEST_QUOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private AnswerPart part;

    private String quote;
    private long edition;
    private boolean open = true;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    private Instant madeAt;

    protected AnswerComment() {} // JPA

    /** Who speaks, and when. */
    public record Voice(Person by, Instant at) {}

    /**
     * What a comment is about.
     *
     * @param part the text, null for the whole answer
     * @param quote the very words of the text; empty for all of it
     */
    public record Passage(AnswerPart part, String quote) {
        /** The whole answer. */
        public static Passage whole() {
            return new Passage(null, "");
        }
    }

    /**
     * A comment on that passage as it stands now.
     *
     * @throws RefusedException {@code nomination.refused.comment.passage} at {@code quote} when the text does not have
     *     these words, {@code nomination.refused.comment.quote} when they are too many
     */
    public AnswerComment(Answer answer, Passage passage, Voice voice) {
        String wanted = PlainWords.of(passage.quote()).text().strip();
        if (wanted.length() > LONGEST_QUOTE) {
            throw new RefusedException("nomination.refused.comment.quote", LONGEST_QUOTE).at("quote");
        }
        if (!wanted.isEmpty()
                && (passage.part() == null
                        || !answer.text(passage.part()).words().contains(wanted))) {
            throw new RefusedException("nomination.refused.comment.passage").at("quote");
        }
        this.answer = answer;
        this.part = passage.part();
        this.quote = wanted;
        this.edition = part == null ? 0 : answer.text(part).edition();
        this.madeBy = voice.by();
        this.madeAt = voice.at();
    }

    /** Says what it is; {@code nomination.refused.comment.empty} at {@code comment} without words. */
    public AnswerRemark begin(String words, Voice voice) {
        try {
            return reply(words, voice);
        } catch (RefusedException refused) {
            throw refused.at("comment");
        }
    }

    /** Says something more of it; refused without words. */
    public AnswerRemark reply(String words, Voice voice) {
        String said = kept(words);
        if (said.isEmpty()) {
            throw new RefusedException("nomination.refused.comment.empty");
        }
        return new AnswerRemark(this, RemarkKind.SAID, said, voice);
    }

    /** Closes it; {@code nomination.refused.comment.resolved} when it is closed. */
    public AnswerRemark resolve(String words, Voice voice) {
        if (!open) {
            throw new RefusedException("nomination.refused.comment.resolved");
        }
        String said = kept(words);
        open = false;
        return new AnswerRemark(this, RemarkKind.RESOLVED, said, voice);
    }

    /** Opens it again; {@code nomination.refused.comment.open} when it is open. */
    public AnswerRemark reopen(String words, Voice voice) {
        if (open) {
            throw new RefusedException("nomination.refused.comment.open");
        }
        String said = kept(words);
        open = true;
        return new AnswerRemark(this, RemarkKind.REOPENED, said, voice);
    }

    private static String kept(String words) {
        String said = PlainWords.of(words == null ? "" : words).text().strip();
        if (said.length() > LONGEST) {
            throw new RefusedException("nomination.refused.comment.long", LONGEST);
        }
        return said;
    }

    /** Whether the quoted words still stand in the text; true for a comment on all of it. */
    public boolean stands() {
        return quote.isEmpty() || answer.text(part).words().contains(quote);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Answer answer() {
        return answer;
    }

    /** The text that it is about, null for the whole answer. */
    public AnswerPart part() {
        return part;
    }

    /** The words that it is about, as they stood; empty for all of it. */
    public String quote() {
        return quote;
    }

    /** The edition of the text when it was made; 0 for the whole answer. */
    public long edition() {
        return edition;
    }

    public boolean open() {
        return open;
    }

    public Person madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
