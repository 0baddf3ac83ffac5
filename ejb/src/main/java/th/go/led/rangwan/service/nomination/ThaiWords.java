package th.go.led.rangwan.service.nomination;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Finds Thai words, which no space divides: by a dictionary, so a count is "about". */
public final class ThaiWords {
    private static final ULocale THAI = new ULocale("th");

    private ThaiWords() {}

    /** About how many words the text has. */
    public static int about(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(THAI);
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words++;
            }
        }
        return words;
    }

    /** The text cut into words, and into the spaces and marks between them; joined they are the text. */
    public static List<String> cut(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(THAI);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
