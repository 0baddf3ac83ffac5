package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A number of things announced before a list that has more or fewer. */
final class EnumerationRule implements ContradictionRule {
    private static final int LONGEST_LEAD = 60;
    private static final int MOST_LEADS = 200;
    private static final int MOST_LINES = 300;
    private static final Pattern LEAD = Pattern.compile(".{0,40}(?:ได้แก่|ดังนี้|ประกอบด้วย|คือ|namely|:) {0,3}");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[).] .+|(\\d{1,2})\\).+");
    private static final Pattern BULLET = Pattern.compile("[-•] .+");

    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        List<FoundContradiction> told = new ArrayList<>();
        paper.of(FindingKind.COUNT)
                .filter(count -> leads(paper.source(), count))
                .limit(MOST_LEADS)
                .forEach(count -> judge(paper, count).ifPresent(told::add));
        return told;
    }

    /** Whether the line ends soon behind the count, with words that announce a list. */
    private static boolean leads(SourceText source, Finding count) {
        int from = count.place().end();
        int to = source.lineAt(count.place().start()).place().end();
        return from <= to
                && to - from <= LONGEST_LEAD
                && LEAD.matcher(source.folded().substring(from, to)).matches();
    }

    private static Optional<FoundContradiction> judge(ReadPaper paper, Finding count) {
        SourceText source = paper.source();
        SourceText.Line line = source.lineAt(count.place().start());
        List<Span> items = items(source, line);
        int announced = Integer.parseInt(count.value());
        if (items.isEmpty() || items.size() == announced) return Optional.empty();
        String unit = count.detail();
        return Optional.of(new FoundContradiction(
                "count-" + line.index(),
                new Bilingual(
                        "แจ้งว่ามี " + announced + " " + unit + " แต่ระบุไว้ " + items.size(),
                        announced + " " + unit + " announced, but " + items.size() + " listed"),
                List.of(
                        new Reading(
                                "announced",
                                new Bilingual("ตามจำนวนที่แจ้ง คือ " + announced, announced + ", as announced"),
                                List.of(count.place())),
                        new Reading(
                                "listed",
                                new Bilingual("ตามรายการที่ระบุ คือ " + items.size(), items.size() + ", as listed"),
                                items.stream().limit(MOST_PLACES).toList())),
                false));
    }

    /**
     * The items of the list that begins on the next written line; paragraphs without a mark end it. None when it is longer
     * than {@value #MOST_LINES} lines, which nobody announces by a number.
     */
    private static List<Span> items(SourceText source, SourceText.Line lead) {
        List<Span> items = new ArrayList<>();
        boolean numbered = source.nextWritten(lead)
                .filter(next -> ITEM.matcher(next.words()).matches())
                .isPresent();
        Pattern mark = numbered ? ITEM : BULLET;
        boolean blank = true;
        for (int i = lead.index() + 1; i < source.lines().size(); i++) {
            if (i - lead.index() > MOST_LINES) return List.of();
            SourceText.Line line = source.lines().get(i);
            if (line.blank() || source.ofPage(line)) {
                blank = true;
                continue;
            }
            Matcher item = mark.matcher(line.words());
            boolean next = item.matches() && (!numbered || number(item) == items.size() + 1);
            if (next) items.add(line.place());
            else if (blank) break;
            blank = false;
        }
        return items;
    }

    private static int number(Matcher item) {
        return Integer.parseInt(item.group(1) == null ? item.group(2) : item.group(1));
    }
}
