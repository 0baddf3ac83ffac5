package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * A text and its folded twin of the same length, in which digits are Arabic and every kind of blank but the line's end is
 * a space: patterns look at the twin, places hold for both.
 */
final class SourceText {
    private static final Pattern CATCH_WORD = Pattern.compile("(.{1,60}?)\\s?(?:\\.\\.\\.|…)");
    private static final int MOST_LINES = 60;
    private static final Pattern THAI_GOES_ON = Pattern.compile("(?<=[ก-๎])\\n(?=[ก-๎])");
    private static final Pattern PAGE_NUMBER = Pattern.compile("-\\s?\\d{1,3}\\s?-");

    private final String text;
    private final String folded;
    private final String flowing;
    private final List<Line> lines = new ArrayList<>();

    /** One line without its blanks at both ends. */
    record Line(int index, String words, Span place) {
        boolean blank() {
            return words.isEmpty();
        }
    }

    SourceText(String text) {
        this.text = text;
        this.folded = folded(text);
        int start = 0;
        while (start <= folded.length()) {
            int end = folded.indexOf('\n', start);
            if (end < 0) end = folded.length();
            lines.add(line(start, end));
            start = end + 1;
        }
        this.flowing = flowing(folded, lines);
    }

    /** A line that another one follows at once goes on: its end is a space. */
    private static String flowing(String folded, List<Line> lines) {
        StringBuilder twin = new StringBuilder(folded);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).blank() || lines.get(i).blank()) continue;
            twin.setCharAt(folded.lastIndexOf('\n', lines.get(i).place().start()), ' ');
        }
        return twin.toString();
    }

    private Line line(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && folded.charAt(start) == ' ') start++;
        while (end > start && folded.charAt(end - 1) == ' ') end--;
        return new Line(lines.size(), folded.substring(start, end), new Span(start, end));
    }

    private static String folded(String text) {
        StringBuilder twin = new StringBuilder(ThaiDigits.toArabic(text));
        for (int i = 0; i < twin.length(); i++) {
            char c = twin.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0' || c == '\u200b';
            if (blank && c != '\n') twin.setCharAt(i, ' ');
        }
        return twin.toString();
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    /** The folded twin in which a paragraph is one line, for what goes on over the end of a line. */
    String flowing() {
        return flowing;
    }

    /** Where the paragraph around that place begins: behind the last blank line before it, not many lines back. */
    int paragraphAt(int place) {
        int first = lineAt(place).index();
        int farthest = Math.max(0, first - MOST_LINES);
        while (first > farthest && !lines.get(first - 1).blank()) first--;
        return lines.get(first).place().start();
    }

    List<Line> lines() {
        return lines;
    }

    /** The line in which that place begins. */
    Line lineAt(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).place().start() <= place) low = middle;
            else high = middle - 1;
        }
        return lines.get(low);
    }

    /** Whether the line belongs to the page and not to the text: its number, or the catch-word of the next page. */
    boolean ofPage(Line line) {
        if (PAGE_NUMBER.matcher(line.words()).matches()) return true;
        if (line.words().length() > 70) return false;
        Matcher matcher = CATCH_WORD.matcher(line.words());
        if (!matcher.matches()) return false;
        String stem = matcher.group(1).strip();
        return nextWritten(line).filter(next -> next.words().startsWith(stem)).isPresent();
    }

    /** The next line with words that are neither blank nor a page's number. */
    Optional<Line> nextWritten(Line line) {
        for (int i = line.index() + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (!next.blank() && !PAGE_NUMBER.matcher(next.words()).matches()) return Optional.of(next);
        }
        return Optional.empty();
    }

    /** The words of the original at that place with white space collapsed and control characters left out. */
    String words(Span place) {
        return clean(place.in(text));
    }

    /** What stands between words and those of the next line: nothing in Thai, which goes on without a blank. */
    static String joint(CharSequence before, String after) {
        if (before.length() == 0 || after.isEmpty()) return "";
        return thai(before.charAt(before.length() - 1)) && thai(after.charAt(0)) ? "" : " ";
    }

    private static boolean thai(char c) {
        return c >= 'ก' && c <= '๎';
    }

    /** Words on one line; Thai that goes on over the end of a line gets no blank, which would fall into a word. */
    static String clean(String words) {
        return THAI_GOES_ON
                .matcher(words)
                .replaceAll("")
                .replaceAll("[\\s\\p{Cntrl}\\u00a0\\u200b]+", " ")
                .strip();
    }
}
