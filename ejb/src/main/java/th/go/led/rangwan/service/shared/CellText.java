package th.go.led.rangwan.service.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text on its way into a cell and back. A text that a spreadsheet might run as a formula gets an apostrophe before it;
 * characters that a cell cannot hold are written as their numbers ({@code _x0001_}). Both are undone exactly.
 */
public final class CellText {
    /** The most characters that a cell can hold. */
    public static final int LONGEST = 32_767;

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** The text as it stands in a cell; line ends are those of spreadsheets. */
    public static String in(String text) {
        String lines = lines(text);
        StringBuilder safe = new StringBuilder(lines.length() + 8);
        if (FORMULA.matcher(lines).matches()) {
            safe.append('\'');
        }
        Matcher literal = NUMBERED.matcher(lines);
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean held = c >= ' ' ? !Character.isSurrogate(c) || paired(lines, i) : c == '\t' || c == '\n';
            if (!held || c == '\uFFFE' || c == '\uFFFF') {
                safe.append("_x%04X_".formatted((int) c));
            } else if (c == '_' && literal.region(i, lines.length()).lookingAt()) {
                safe.append("_x005F_");
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** The text of a cell as it was before {@link #in}. */
    public static String out(String cell) {
        String lines = lines(cell);
        return lines.startsWith("'") && FORMULA.matcher(lines).matches() ? lines.substring(1) : lines;
    }

    /** Characters written as their numbers, read. */
    public static String decoded(String cell) {
        return NUMBERED.matcher(cell)
                .replaceAll(number ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16))));
    }

    /** The text with one kind of line end. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static boolean paired(String text, int place) {
        char c = text.charAt(place);
        return Character.isHighSurrogate(c)
                ? place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1))
                : place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
    }
}
