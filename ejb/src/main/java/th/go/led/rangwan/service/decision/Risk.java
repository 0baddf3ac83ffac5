package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something that stands against filing, or is to be watched.
 *
 * @param key message key of its sentence, with up to two arguments
 */
public record Risk(Level level, String key, Bilingual first, Bilingual second) {
    /** How much it matters. */
    public enum Level {
        /** Nothing can be filed while it stands. */
        BLOCKING,
        /** May turn into trouble. */
        WATCH,
        /** To be known. */
        INFO
    }

    static Risk of(Level level, String key, Object first) {
        return new Risk(level, key, Bilingual.same(String.valueOf(first)), Bilingual.same(""));
    }

    static Risk of(Level level, String key, Bilingual first) {
        return new Risk(level, key, first, Bilingual.same(""));
    }
}
