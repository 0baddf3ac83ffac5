package th.go.led.rangwan.service.paper;

/**
 * Readies what people typed or pasted for paper. Line ends and tabs become spaces; control characters and invisible
 * format characters go (direction overrides could make a paper read otherwise than it is stored); lone surrogates and
 * non-characters become U+FFFD. Kept are the zero-width space, which only allows a line to end, and the joiner inside
 * emoji. Everything else stays as it is, in its order.
 */
final class PaperText {
    static final char ZERO_WIDTH_SPACE = '\u200B';
    static final char ZERO_WIDTH_JOINER = '\u200D';

    private PaperText() {}

    static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, int c) {
        if (Character.isWhitespace(c)) {
            clean.append(Character.getType(c) == Character.SPACE_SEPARATOR ? Character.toString(c) : " ");
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL -> {}
            case Character.FORMAT -> {
                if (c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_JOINER) {
                    clean.appendCodePoint(c);
                }
            }
            case Character.SURROGATE -> clean.append('\uFFFD');
            default -> clean.appendCodePoint(isNonCharacter(c) ? 0xFFFD : c);
        }
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
