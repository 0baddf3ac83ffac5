package th.go.led.rangwan.domain.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as somebody wrote it.
 *
 * @param words as they stand in the text
 * @param day null when the year lacks digits or no calendar has such a day
 */
public record WrittenDate(String words, LocalDate day) {
    /** The dates in a text, in its order; Thai, English and numeric ones, with Thai or Arabic digits. */
    public static List<WrittenDate> in(String text) {
        SourceText source = new SourceText(text);
        return DateReader.all(source.folded()).stream()
                .map(found -> new WrittenDate(found.place().in(text), found.date()))
                .toList();
    }
}
