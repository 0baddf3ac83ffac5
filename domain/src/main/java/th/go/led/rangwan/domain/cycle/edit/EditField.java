package th.go.led.rangwan.domain.cycle.edit;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A field of a form with the value that stands now.
 *
 * @param id its name in the form; a refusal names it
 * @param language the language of its words, th or en; empty for what is no words
 * @param value as a person would type it: dates in the Buddhist era, {@code yes} for a tick
 * @param options what may be chosen; empty for all other kinds
 */
public record EditField(String id, Bilingual label, Kind kind, String language, String value, List<Option> options)
        implements Serializable {
    /** How it is entered. */
    public enum Kind {
        LINE,
        TEXT,
        DATE,
        TIME,
        NUMBER,
        TICK,
        CHOICE
    }

    /** One value to choose. */
    public record Option(String value, Bilingual label) implements Serializable {}

    /** Copies its options. */
    public EditField {
        options = List.copyOf(options);
    }
}
