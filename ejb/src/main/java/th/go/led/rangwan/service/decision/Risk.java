package th.go.led.rangwan.service.decision;

import java.io.Serializable;
import java.util.List;

/**
 * Something that stands against filing, or is to be watched.
 *
 * @param key message key of its sentence, with its arguments; a {@code Bilingual} is shown in the reader's language
 * @param count how many things the sentence tells
 */
public record Risk(Level level, String key, List<Serializable> arguments, int count) {
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
