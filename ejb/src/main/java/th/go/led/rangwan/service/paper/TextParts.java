package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.paper.Span;

/** Divides a long text into parts that a page can show, where a line ends if one does; a usual memo is one part. */
public final class TextParts {
    /** The longest part in UTF-16 units. */
    static final int LONGEST = 30_000;

    private final List<Span> parts = new ArrayList<>();

    /** Divides that text. */
    public TextParts(String text) {
        for (int from = 0; from < text.length() || parts.isEmpty(); ) {
            int to = end(text, from);
            parts.add(new Span(from, to));
            from = to;
        }
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) return text.length();
        int line = text.lastIndexOf('\n', from + LONGEST - 1) + 1;
        if (line > from + LONGEST / 2) return line;
        int to = from + LONGEST;
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /** How many there are, at least one. */
    public int count() {
        return parts.size();
    }

    /** The number of the part, counted from 1, in which that place begins. */
    public int at(int place) {
        int part = 1;
        while (part < parts.size() && parts.get(part - 1).end() <= place) part++;
        return part;
    }

    /** The nearest part that there is to that number. */
    public int nearest(int number) {
        return Math.max(1, Math.min(parts.size(), number));
    }

    /** The part with that number, counted from 1. */
    public Span part(int number) {
        return parts.get(number - 1);
    }
}
