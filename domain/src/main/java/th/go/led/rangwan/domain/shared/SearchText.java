package th.go.led.rangwan.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched: small letters, Arabic digits, one way of writing สระอำ, single spaces. */
public final class SearchText {
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /** The text as a search column keeps it. */
    public static String folded(String text) {
        return ThaiDigits.toArabic(text)
                .toLowerCase(Locale.ROOT)
                .replace("\u0e4d\u0e32", "\u0e33")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The words of a typed search, each of which must occur; at most eight, later ones are left out. */
    public static List<String> words(String typed) {
        return Arrays.stream(folded(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** {@link #words} as patterns of {@code like ... escape '!'}. */
    public static List<String> patterns(String typed) {
        return words(typed).stream()
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }
}
