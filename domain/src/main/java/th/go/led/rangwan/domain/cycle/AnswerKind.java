package th.go.led.rangwan.domain.cycle;

import java.util.Locale;

/**
 * What a question asks for: words, yes or no, or yes or no with words.
 */
public enum AnswerKind {
    TEXT,
    YES_NO,
    YES_NO_TEXT;

    /** The code in the document and in interfaces, in lower case with {@code -} between words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
