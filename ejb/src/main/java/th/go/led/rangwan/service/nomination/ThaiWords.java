package th.go.led.rangwan.service.nomination;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Counts Thai words, which no space divides: by a dictionary, so the figure is "about". */
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
}
