package th.go.led.rangwan.service.cycle;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.paper.MarkedText;

/**
 * The memo of a call beside its contradictions.
 *
 * @param receipt the running number of the paper with the year of the Buddhist era
 * @param part the number of the part that is shown, counted from 1
 * @param parts how many parts its words have; one but for a very long memo
 * @param text the words of that part in pieces, marked with the numbers of the contradictions
 * @param found for each contradiction's number, where its quotations stand; a quotation that is not there is left out
 */
public record ContradictionMemo(
        long paperId,
        String receipt,
        int part,
        int parts,
        List<MarkedText.Piece> text,
        Map<Integer, Map<String, Found>> found) {
    /**
     * Where a quotation stands first.
     *
     * @param place which of the contradiction's places that is, counted from 1
     * @param part the part of the memo in which it ends
     */
    public record Found(int place, int part) {}

    /** Where that quotation of that contradiction stands; null when the memo does not have these words. */
    public Found place(int number, String quote) {
        return found.getOrDefault(number, Map.of()).get(quote);
    }

    /** The first place of that contradiction; null when the memo has none of its words. */
    public Found first(int number) {
        return found.getOrDefault(number, Map.of()).values().stream()
                .min((a, b) -> Integer.compare(a.place(), b.place()))
                .orElse(null);
    }
}
