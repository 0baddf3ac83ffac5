package th.go.led.rangwan.service.paper;

import java.util.Objects;

/**
 * One paragraph of a memo's body.
 *
 * @param kind how it is set
 * @param level 1 for the ordinary first-line indent of 2.5 cm; each further level indents 0.75 cm more; at most 4
 * @param label number or dash before the words, such as {@code ๑.๒} or {@code -}; empty for none
 * @param text the words
 */
public record MemoParagraph(Kind kind, int level, String label, String text) {
    /** How a paragraph is set. */
    public enum Kind {
        /** Running text. */
        PLAIN,
        /** A numbered or dashed item. */
        ITEM,
        /** A sub-heading, bold, never the last line of a page. */
        HEADING
    }

    private static final int DEEPEST = 4;

    public MemoParagraph {
        Objects.requireNonNull(kind);
        level = Math.max(1, Math.min(DEEPEST, level));
        label = label == null ? "" : label;
        text = text == null ? "" : text;
    }

    /** Running text. */
    public static MemoParagraph plain(String text) {
        return new MemoParagraph(Kind.PLAIN, 1, "", text);
    }

    /** An item of a list. */
    public static MemoParagraph item(int level, String label, String text) {
        return new MemoParagraph(Kind.ITEM, level, label, text);
    }

    /** A sub-heading, with or without a number. */
    public static MemoParagraph heading(String label, String text) {
        return new MemoParagraph(Kind.HEADING, 1, label, text);
    }
}
