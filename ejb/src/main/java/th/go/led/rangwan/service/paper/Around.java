package th.go.led.rangwan.service.paper;

import th.go.led.rangwan.domain.paper.Span;

/** The words of a paper around a place, so that a quotation is understood without its page. */
public final class Around {
    private static final int BEFORE = 24;

    private Around() {}

    /** The words there with a few before them, within their line. */
    public static String words(String text, Span place) {
        int near = Math.max(0, place.start() - BEFORE);
        int line = near + text.substring(near, place.start()).lastIndexOf('\n') + 1;
        int start = line;
        while (start < place.start() && combining(text.charAt(start))) start++;
        return (start > 0 && text.charAt(start - 1) != '\n' ? "…" : "")
                + text.substring(start, place.end()).replaceAll("\\s+", " ").strip();
    }

    /** A Thai vowel or tone mark, or the second half of a pair, cannot begin a quotation. */
    private static boolean combining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isLowSurrogate(c)
                || c == 'ำ';
    }
}
