package th.go.led.rangwan.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text folded for searching, with the places from which its characters came. Digits of every script become Arabic,
 * letters small, characters composed (NFC); invisible characters go; white space and controls become one space. Of Thai,
 * สระอำ is written in one way whether typed as one character or two, before or after its tone mark, a tone mark stands
 * after the vowel above which it stands, and two เ are แ: these pairs look the same on screen.
 */
final class Folding {
    private static final int NIKHAHIT = 0x0E4D;
    private static final int SARA_AA = 0x0E32;
    private static final char SARA_E = 0x0E40;
    private static final String TWO_SARA_E = "\u0e40\u0e40";
    private static final String SARA_AE = "\u0e41";
    private static final Pattern SARA_AM = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
    private static final Pattern TONE_FIRST = Pattern.compile("([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e37\u0e47])");

    private final StringBuilder folded = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    /** Folds a text cluster by cluster: a character with the marks that belong to it. */
    Folding(String text) {
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (blank(first)) {
                add(' ', at, end);
            } else {
                end = clusterEnd(text, at, end);
                if (plain(text, at, end)) {
                    for (int place = at; place < end; place++) {
                        add((char) small(text.charAt(place)), at, end);
                    }
                } else {
                    add(cluster(text.substring(at, end)), at, end);
                }
            }
            at = end;
        }
        if (endsBlank()) {
            folded.setLength(folded.length() - 1);
        }
    }

    private static int clusterEnd(String text, int start, int first) {
        int end = first;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean vowel = next == SARA_AA && text.substring(start, end).indexOf(NIKHAHIT) >= 0;
            boolean twice = next == SARA_E && bare(text.substring(start, end)).equals(TWO_SARA_E.substring(1));
            if (!mark(next) && !vowel && !twice) {
                return end;
            }
            end += Character.charCount(next);
            if (vowel) {
                return end;
            }
        }
        return end;
    }

    /** Nearly every cluster of Thai and English: one character, or one with a single mark, of which nothing is to be ordered. */
    private static boolean plain(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start > 2 || !thaiOrAscii(first)) {
            return false;
        }
        char last = text.charAt(end - 1);
        return end - start == 1
                || (thaiOrAscii(last)
                        && last != SARA_AA
                        && last != SARA_E
                        && Character.getType(first) != Character.NON_SPACING_MARK);
    }

    private static boolean thaiOrAscii(char c) {
        return c < 0x80 || (c >= 0x0E01 && c <= 0x0E5B);
    }

    private static String cluster(String text) {
        String composed = Normalizer.normalize(bare(text), Normalizer.Form.NFC);
        StringBuilder small = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> small.appendCodePoint(small(c)));
        String ordered = TONE_FIRST.matcher(small).replaceAll("$2$1");
        return SARA_AM.matcher(ordered).replaceAll("$1\u0e33").replace(TWO_SARA_E, SARA_AE);
    }

    private static int small(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The text without characters that nobody sees, and without halves of characters. */
    private static String bare(String text) {
        if (text.codePoints().noneMatch(Folding::unseen)) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !unseen(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (c >= 0x1160 && c <= 0x11FF); // vowels and finals of Hangul
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL;
    }

    private boolean endsBlank() {
        return folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
    }

    private void add(String piece, int start, int end) {
        for (int place = 0; place < piece.length(); place++) {
            add(piece.charAt(place), start, end);
        }
    }

    private void add(char piece, int start, int end) {
        if (piece == ' ' && (folded.length() == 0 || endsBlank())) {
            return;
        }
        int place = folded.length();
        if (place == from.length) {
            from = Arrays.copyOf(from, place * 2);
            to = Arrays.copyOf(to, place * 2);
        }
        from[place] = start;
        to[place] = end;
        folded.append(piece);
    }

    /** The folded text. */
    String folded() {
        return folded.toString();
    }

    /** Where in the original the folded character at that place begins. */
    int from(int place) {
        return from[place];
    }

    /** Where in the original the folded character at that place ends. */
    int to(int place) {
        return to[place];
    }
}
