package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two texts word by word, Thai words too. */
public final class ChangedWords {
    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Below this share of common words two texts are shown one after the other, not word by word. */
    private static final double ALIKE = 0.4;

    private ChangedWords() {}

    /** Whether a piece stands in both texts, or in one of them only. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row with the same mark. */
    public record Piece(Mark mark, String text) implements Serializable {}

    /** Both texts in one: what is the same once, what was removed before what was added in its place. */
    public static List<Piece> between(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        int[][] common = common(was, is);
        if (2.0 * common[0][0] < ALIKE * (was.size() + is.size())) return whole(before, after);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                add(pieces, Mark.SAME, is.get(j));
                i++;
                j++;
            } else if (i < was.size() && (j == is.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Mark.REMOVED, was.get(i++));
            } else {
                add(pieces, Mark.ADDED, is.get(j++));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> whole(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        if (!before.isEmpty()) pieces.add(new Piece(Mark.REMOVED, before));
        if (!after.isEmpty()) pieces.add(new Piece(Mark.ADDED, after));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Mark mark, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(mark, word));
        }
    }

    /** How many words the rests of the two texts have in common. */
    private static int[][] common(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(THAI);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
