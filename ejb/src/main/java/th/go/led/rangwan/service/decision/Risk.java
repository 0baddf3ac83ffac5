package th.go.led.rangwan.service.decision;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something that stands against filing, or is to be watched.
 *
 * @param key message key of its sentence, with its arguments; a {@code Bilingual} is shown in the reader's language
 * @param count how many things the sentence tells
 * @param clause number of the clause that asks for it, Thai digits; empty for none
 * @param turn whose turn it is to mend it; empty where nobody has to
 */
public record Risk(Level level, String key, List<Serializable> arguments, int count, String clause, Bilingual turn) {
    /** Copies its list. */
    public Risk {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters. */
    public enum Level {
        /** Nothing can be filed while it stands. */
        BLOCKING,
        /** May turn into trouble. */
        WATCH,
        /** To be known. */
        INFO
    }
}
