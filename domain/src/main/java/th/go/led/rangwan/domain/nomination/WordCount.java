package th.go.led.rangwan.domain.nomination;

/** Counts words the way limits in English words are counted: by the white space between them. */
public final class WordCount {
    private WordCount() {}

    /** How many words the text has; punctuation belongs to the word it touches. */
    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean gap = gap(text.charAt(at));
            if (!gap && !inside) {
                words++;
            }
            inside = !gap;
        }
        return words;
    }

    /** The spaces of ASCII, every separator of Unicode, and the zero-width one that is a byte order mark elsewhere. */
    private static boolean gap(char letter) {
        if (letter < 0x80) {
            return letter == ' ' || (letter >= '\t' && letter <= '\r');
        }
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> letter == 0xFEFF;
        };
    }

    /** How many characters the text has, as a reader counts code points, line ends among them. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
