package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the head of a memo or letter: number, date, subject, sender, addressee. Only the first lines are looked at. */
final class HeaderReader {
    private static final int MOST_LINES = 60;
    private static final Pattern SENDER = Pattern.compile("(?:ส่วนราชการ|From:) {0,9}(.+?)(?: +โทร\\..*)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?:ที่|(?:Ref|No)\\.?:?) {1,9}(.{2,80}?)(?: {1,9}วันที่ {0,9}(.+))?");
    private static final Pattern DATE = Pattern.compile("(?:วันที่|Date:) {0,9}(.+)");
    private static final Pattern SUBJECT = Pattern.compile("(?:เรื่อง|Subject:|Re:) {0,9}(.+)");
    private static final Pattern ADDRESSEE = Pattern.compile("(?:เรียน|To:|Dear) {1,9}(.+)");
    private static final Pattern LABEL = Pattern.compile(
            "(?:ส่วนราชการ|ที่ |วันที่|เรื่อง|เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย|From:|To:|Date:|Subject:|Re:).*");

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<FindingKind> seen = EnumSet.noneOf(FindingKind.class);

    private HeaderReader(SourceText source) {
        this.source = source;
    }

    static List<Finding> findings(SourceText source) {
        HeaderReader reader = new HeaderReader(source);
        for (SourceText.Line line :
                source.lines().subList(0, Math.min(MOST_LINES, source.lines().size()))) {
            if (!line.blank() && line.words().length() < 1000) reader.read(line);
            if (reader.seen.contains(FindingKind.ADDRESSEE)) break;
        }
        return reader.findings;
    }

    private void read(SourceText.Line line) {
        Matcher sender = SENDER.matcher(line.words());
        Matcher number = NUMBER.matcher(line.words());
        Matcher date = DATE.matcher(line.words());
        Matcher subject = SUBJECT.matcher(line.words());
        Matcher addressee = ADDRESSEE.matcher(line.words());
        if (sender.matches()) {
            add(FindingKind.SENDER, place(line, sender, 1));
        } else if (number.matches() && number.group(1).matches(".*\\d.*")) {
            add(FindingKind.NUMBER, place(line, number, 1));
            if (number.group(2) != null) date(place(line, number, 2));
        } else if (subject.matches()) {
            Span first = place(line, subject, 1);
            add(
                    FindingKind.SUBJECT,
                    new Span(first.start(), lastOf(line).place().end()));
        } else if (addressee.matches()) {
            add(FindingKind.ADDRESSEE, place(line, addressee, 1));
        } else if (date.matches()) {
            date(place(line, date, 1));
        } else if (onlyDate(line.words())) {
            date(line.place());
        }
    }

    /** A date that stands on a line of its own, as in letters. */
    private static boolean onlyDate(String words) {
        return words.length() < 40
                && DateReader.all(words).stream()
                        .anyMatch(found ->
                                found.place().start() == 0 && found.place().end() > words.length() - 3);
    }

    private void date(Span place) {
        DateReader.all(place.in(source.folded())).stream()
                .filter(found -> found.date() != null)
                .findFirst()
                .filter(found -> seen.add(FindingKind.DATED))
                .ifPresent(found -> findings.add(Finding.of(
                        FindingKind.DATED,
                        found.date().toString(),
                        new Span(
                                place.start() + found.place().start(),
                                place.start() + found.place().end()))));
    }

    private void add(FindingKind kind, Span place) {
        if (!seen.add(kind)) return;
        String words = kind == FindingKind.NUMBER ? SourceText.clean(place.in(source.folded())) : source.words(place);
        findings.add(Finding.of(kind, words, place));
    }

    /** The last line of a subject that goes on over several lines. */
    private SourceText.Line lastOf(SourceText.Line first) {
        SourceText.Line last = first;
        for (int i = first.index() + 1;
                i < Math.min(first.index() + 4, source.lines().size());
                i++) {
            SourceText.Line next = source.lines().get(i);
            if (next.blank() || LABEL.matcher(next.words()).matches()) break;
            last = next;
        }
        return last;
    }

    private static Span place(SourceText.Line line, Matcher matcher, int group) {
        int start = line.place().start();
        return new Span(start + matcher.start(group), start + matcher.end(group));
    }
}
