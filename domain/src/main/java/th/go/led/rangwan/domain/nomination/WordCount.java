package th.go.led.rangwan.domain.nomination;

import java.util.regex.Pattern;

/** Counts words the way limits in English words are counted: by the white space between them. */
public final class WordCount {
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private WordCount() {}

    /** How many words the text has; punctuation belongs to the word it touches. */
    public static int of(String text) {
        return (int) GAP.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    /** How many characters the text has, as a reader counts code points, line ends among them. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
