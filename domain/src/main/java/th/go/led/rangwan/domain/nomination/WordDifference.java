package th.go.led.rangwan.domain.nomination;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one text has that another lacks, word by word. The shortest way from one to the other after E. W. Myers (1986) in
 * linear space; words that the other text does not have at all are set apart first, and where two texts are so unlike
 * that the shortest way would take too long, a way near it is taken: the work grows with the length of the texts, not
 * with its square.
 */
public final class WordDifference {
    private final int[] before;
    private final int[] after;
    private final boolean[] deleted;
    private final boolean[] inserted;
    private final long steps;

    /** What became of words. */
    public enum Kind {
        /** They stand in both texts. */
        SAME,
        /** They stand in the earlier text only. */
        DELETED,
        /** They stand in the later text only. */
        INSERTED
    }

    /** Words that follow each other and share one fate. */
    public record Piece(Kind kind, String words) implements Serializable {}

    /** The difference from the earlier words to the later ones; spaces are words of their own. */
    public WordDifference(List<String> earlier, List<String> later) {
        Map<String, Integer> numbers = new HashMap<>();
        before = numbered(earlier, numbers);
        after = numbered(later, numbers);
        deleted = new boolean[before.length];
        inserted = new boolean[after.length];
        int[] here = apart(before, after, deleted);
        int[] there = apart(after, before, inserted);
        EditPath path = new EditPath(picked(before, here), picked(after, there));
        path.walk(at -> deleted[here[at]] = true, at -> inserted[there[at]] = true);
        steps = path.steps() + before.length + after.length;
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] found = new int[words.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = numbers.computeIfAbsent(words.get(at), word -> numbers.size());
        }
        return found;
    }

    /** Marks the words that the other text lacks, and gives the places of the rest. */
    private static int[] apart(int[] words, int[] other, boolean[] lacking) {
        int most = Math.max(
                Arrays.stream(words).max().orElse(0), Arrays.stream(other).max().orElse(0));
        boolean[] there = new boolean[most + 1];
        for (int word : other) {
            there[word] = true;
        }
        int[] rest = new int[words.length];
        int count = 0;
        for (int at = 0; at < words.length; at++) {
            lacking[at] = !there[words[at]];
            if (!lacking[at]) {
                rest[count++] = at;
            }
        }
        return Arrays.copyOf(rest, count);
    }

    private static int[] picked(int[] words, int[] places) {
        return Arrays.stream(places).map(at -> words[at]).toArray();
    }

    /** How many comparisons it took. */
    public long steps() {
        return steps;
    }

    /** Both texts as one row of pieces: what was deleted stands before what was inserted in its place. */
    public List<Piece> pieces(List<String> earlier, List<String> later) {
        Row row = new Row();
        int here = 0;
        int there = 0;
        while (here < deleted.length || there < inserted.length) {
            if (here < deleted.length && deleted[here]) {
                row.changed(row.deleted, earlier.get(here++));
            } else if (there < inserted.length && inserted[there]) {
                row.changed(row.inserted, later.get(there++));
            } else {
                row.same(earlier.get(here++));
                there++;
            }
        }
        return row.whole();
    }

    /** Collects pieces; a lone space between two changes is a part of the change. */
    private static final class Row {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private boolean space; // one that followed a change; the next word says whether it joins two

        void changed(StringBuilder side, String word) {
            if (space) {
                deleted.append(' ');
                inserted.append(' ');
                space = false;
            }
            side.append(word);
        }

        void same(String word) {
            if (word.equals(" ") && !space && !(deleted.isEmpty() && inserted.isEmpty())) {
                space = true;
                return;
            }
            flush();
            same.append(word);
        }

        private void flush() {
            if (!deleted.isEmpty() || !inserted.isEmpty()) {
                add(Kind.SAME, same);
                add(Kind.DELETED, deleted);
                add(Kind.INSERTED, inserted);
            }
            if (space) {
                same.append(' ');
                space = false;
            }
        }

        private void add(Kind kind, StringBuilder words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(kind, words.toString()));
                words.setLength(0);
            }
        }

        List<Piece> whole() {
            flush();
            add(Kind.SAME, same);
            return pieces;
        }
    }
}
