package th.go.led.rangwan.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as it is searched. It is folded once, when it is written, and so is what is searched for: what looks alike is
 * alike (see {@link Folding}), and everything typed stands for itself. Both databases compare the same characters.
 */
public final class SearchText {
    /** The longest search in UTF-16 units; what is typed beyond it is left out. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_.-]*");

    private SearchText() {}

    /** These texts, one below the other, as a search column keeps them. */
    public static String folded(String... texts) {
        return new Folding(String.join("\n", texts)).folded();
    }

    /** Whether every word of a typed search occurs in a folded text. */
    public static boolean mentions(String folded, String typed) {
        return words(typed).stream().allMatch(folded::contains);
    }

    /** A stated value as it is searched: nothing for the bare code of a choice, which nobody reads, and for no value. */
    public static String stated(String value) {
        return value == null || CODE.matcher(value).matches() ? "" : value;
    }

    /** The words of a typed search, each of which must occur; at most eight, later ones are left out. */
    public static List<String> words(String typed) {
        String within = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Arrays.stream(folded(within).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
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
