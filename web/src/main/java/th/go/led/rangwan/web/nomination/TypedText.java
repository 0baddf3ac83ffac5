package th.go.led.rangwan.web.nomination;

import java.io.Serializable;
import th.go.led.rangwan.service.nomination.AnswerSheet;

/** A text in a form and the edition upon which it is typed. */
public class TypedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String shown;
    private String words;
    private long seen;

    TypedText(String words, long seen) {
        this.shown = words;
        this.words = words;
        this.seen = seen;
    }

    static TypedText of(AnswerSheet.TextSheet stored) {
        return new TypedText(stored.words(), stored.edition());
    }

    public String getWords() {
        return words;
    }

    /** Takes what was typed; nothing chosen is the empty text. */
    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    /** Whether it differs from what the page first showed; line ends do not count. */
    boolean changed() {
        return !words.replace("\r\n", "\n").equals(shown);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
