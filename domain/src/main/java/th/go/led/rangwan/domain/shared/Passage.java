package th.go.led.rangwan.domain.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text, or a part of one, in which the words of a search are marked. The text itself is untouched. */
public record Passage(List<Piece> pieces) implements Serializable {
    private static final int BEFORE = 60;
    private static final int AFTER = 150;
    private static final String LEFT_OUT = "…";

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Some characters of the text, and whether they are what was searched. */
    public record Piece(String words, boolean hit) implements Serializable {}

    /** The whole text with every occurrence of the words of {@link SearchText#words}. */
    public static Passage whole(String text, List<String> words) {
        return of(text, hits(new Folding(text), words), 0, text.length());
    }

    /** The part of a long text around its first hit; its beginning when there is none. */
    public static Passage around(String text, List<String> words) {
        Folding folding = new Folding(text);
        BitSet hits = hits(folding, words);
        int hit = Math.max(hits.nextSetBit(0), 0);
        int last = folding.folded().length() - 1;
        int begin = 0;
        int end = text.length();
        for (int place = 0; place <= last; place++) {
            if (folding.from(place) < hit - BEFORE) {
                begin = folding.to(place);
            }
            if (folding.to(place) <= hit + AFTER) {
                end = folding.to(place);
            }
        }
        return of(text, hits, begin, last < 0 || end >= folding.to(last) ? text.length() : end);
    }

    private static BitSet hits(Folding folding, List<String> words) {
        BitSet hits = new BitSet();
        String folded = folding.folded();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                hits.set(folding.from(at), folding.to(at + word.length() - 1));
            }
        }
        return hits;
    }

    private static Passage of(String text, BitSet hits, int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        if (begin > 0) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        for (int at = begin; at < end; ) {
            boolean hit = hits.get(at);
            int change = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
            int next = change < 0 ? end : Math.min(change, end);
            pieces.add(new Piece(text.substring(at, next), hit));
            at = next;
        }
        if (end < text.length()) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        return new Passage(pieces);
    }

    /** Whether anything is marked. */
    public boolean hit() {
        return pieces.stream().anyMatch(Piece::hit);
    }
}
