package th.go.led.rangwan.domain.shared;

/** Words of a record that are told where less room is kept than where they stand in full. */
public final class Shortened {
    private Shortened() {}

    /** The words, or as many of them as fit beside an ellipsis that says so; never half a character. */
    public static String to(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end) + "…";
    }
}
