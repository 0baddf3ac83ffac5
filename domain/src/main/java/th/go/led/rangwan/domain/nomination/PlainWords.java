package th.go.led.rangwan.domain.nomination;

/**
 * Words as an answer keeps them: line ends are single; what no reader sees and no portal takes is dropped and counted.
 * All else stays as it was typed: nothing is composed, decomposed or put in another order, in Thai or elsewhere.
 *
 * @param text the words that are kept
 * @param controls how many control characters, byte order marks and non-characters were dropped
 * @param directions how many marks that turn the direction of writing (bidi embeddings, overrides, isolates) were dropped
 */
public record PlainWords(String text, int controls, int directions) {
    private static final int MARK = 0xFEFF; // byte order mark

    /** The words as they are kept. */
    public static PlainWords of(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.chars().noneMatch(PlainWords::suspect)) {
            return new PlainWords(lines, 0, 0);
        }
        StringBuilder kept = new StringBuilder(lines.length());
        int controls = 0;
        int directions = 0;
        for (int at = 0; at < lines.length(); ) {
            int point = lines.codePointAt(at);
            at += Character.charCount(point);
            if (unseen(point)) {
                controls++;
            } else if (turning(point)) {
                directions++;
            } else {
                kept.appendCodePoint(point);
            }
        }
        return new PlainWords(kept.toString(), controls, directions);
    }

    /** Whether anything was dropped. */
    public boolean dropped() {
        return controls + directions > 0;
    }

    private static boolean suspect(int unit) {
        return unit < ' ' ? unit != '\n' && unit != '\t' : unit >= 0x7F && (unit <= 0x9F || unit >= 0x202A);
    }

    private static boolean unseen(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return control || none || point == MARK;
    }

    private static boolean turning(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
