package th.go.led.rangwan.service.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word at the foot of a page that goes on: how the next page begins, and three dots (คำต่อเนื่อง). */
final class CatchWord {
    private static final int ENOUGH = 6;
    private static final int MOST = 30;
    private static final Pattern LABEL = Pattern.compile("^(?:[-–•]|[(]?[0-9๐-๙.]{1,8}[.)]?) +");

    private CatchWord() {}

    /**
     * A number or dash, then whole words up to a space or until they are {@value #ENOUGH} characters long: {@code ๑.
     * คุณสมบัติ...}, {@code ในการนี้...}.
     */
    static String of(String opening) {
        Matcher label = LABEL.matcher(opening);
        int from = label.find() ? label.end() : 0;
        BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
        words.setText(opening);
        int end = words.following(Math.min(from, opening.length() - 1));
        while (end != BreakIterator.DONE && end - from < ENOUGH && !spaceAt(opening, end)) {
            end = words.next();
        }
        int whole = end == BreakIterator.DONE ? opening.length() : end;
        return shorten(opening.substring(0, whole)).strip() + "...";
    }

    private static boolean spaceAt(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static String shorten(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(words);
        return words.substring(0, Math.min(MOST, letters.preceding(MOST + 1)));
    }
}
