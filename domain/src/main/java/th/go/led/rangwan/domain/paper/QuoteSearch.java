package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Finds quoted words in the text of a paper, letter for letter, but without regard to white space and to whether digits are
 * Thai or Arabic: a quotation stands on one line where the paper has several.
 */
public final class QuoteSearch {
    /** The most places that are told for one quotation. */
    public static final int MOST = 100;

    private final String text;
    private final String folded;
    private final int[] origin;

    /** Makes a text ready for many quotations. */
    public QuoteSearch(String text) {
        this.text = text;
        this.origin = new int[text.length()];
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (blank(text.charAt(i))) continue;
            origin[kept.length()] = i;
            kept.append(text.charAt(i));
        }
        this.folded = ThaiDigits.toArabic(kept.toString());
    }

    /** Every place of the words, the first ones when there are very many; none for words that are not there. */
    public List<Span> places(String quote) {
        String words = folded(quote);
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) return found;
        for (int at = folded.indexOf(words); at >= 0 && found.size() < MOST; ) {
            Span place = new Span(origin[at], origin[at + words.length() - 1] + 1);
            if (whole(place)) found.add(place);
            at = folded.indexOf(words, at + words.length());
        }
        return found;
    }

    /** An ellipsis at either end says that the quotation was cut, and is not part of it. */
    private static String folded(String quote) {
        StringBuilder kept = new StringBuilder();
        quote.strip()
                .replaceAll("^…|…$", "")
                .chars()
                .filter(c -> !blank((char) c))
                .forEach(c -> kept.append((char) c));
        return ThaiDigits.toArabic(kept.toString());
    }

    /** Whether no Latin word, number or Thai syllable goes on over its ends. */
    private boolean whole(Span place) {
        boolean begins = place.start() == 0 || !goesOn(text.charAt(place.start() - 1), text.charAt(place.start()));
        boolean ends = place.end() == text.length() || !goesOn(text.charAt(place.end() - 1), text.charAt(place.end()));
        return begins && ends;
    }

    private static boolean goesOn(char before, char after) {
        int type = Character.getType(after);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || after == 'ำ') return true;
        boolean numbers = Character.isDigit(before) && Character.isDigit(after);
        return numbers || (latin(before) && latin(after));
    }

    private static boolean latin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0' || c == '\u200b';
    }
}
