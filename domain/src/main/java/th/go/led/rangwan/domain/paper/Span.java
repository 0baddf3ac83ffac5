package th.go.led.rangwan.domain.paper;

import java.io.Serializable;

/**
 * A place in a text, counted in UTF-16 units from 0.
 *
 * @param start its first unit
 * @param end the unit after its last
 */
public record Span(int start, int end) implements Serializable {
    /** Refuses, as a mistake of the program, a place that is none. */
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
    }

    /** The words there. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the other place lies within. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }
}
