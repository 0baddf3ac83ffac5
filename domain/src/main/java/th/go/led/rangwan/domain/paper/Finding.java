package th.go.led.rangwan.domain.paper;

import java.io.Serializable;

/**
 * Something that the reader found in a paper.
 *
 * @param number of a clause, category or part, Arabic digits, for example 1.4; empty for other kinds
 * @param value what it reads: ISO dates, Arabic digits, or the words of a clause with their white space collapsed
 * @param detail what belongs to it: the unit of a count, the name of a meeting, the award of a year; may be empty
 * @param place where it stands
 */
public record Finding(FindingKind kind, String number, String value, String detail, Span place)
        implements Serializable {
    static Finding of(FindingKind kind, String value, Span place) {
        return new Finding(kind, "", value, "", place);
    }

    static Finding of(FindingKind kind, String value, String detail, Span place) {
        return new Finding(kind, "", value, detail, place);
    }
}
