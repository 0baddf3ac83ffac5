package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;

/**
 * Reads a paper by fixed rules and proposes what it says: head, clauses, dates with times and zones, addresses, award
 * years, counts, and where it contradicts itself. The same text always gives the same proposals; a text without this
 * shape gives none. Nothing is decided here: a person confirms.
 */
public final class PaperReader {
    /** The most findings that are proposed for one paper. */
    public static final int MOST = 400;
    /** The most contradictions that are proposed for one paper. */
    public static final int MOST_CONTRADICTIONS = 100;

    private static final List<ContradictionRule> RULES = List.of(
            new AwardYearRule(),
            new SpellingRule(),
            new MidnightRule(),
            new BodyNameRule(),
            new EnumerationRule(),
            new DateRule(),
            new HandwritingRule());

    private PaperReader() {}

    /**
     * Reads a text.
     *
     * @param known short names, beside those of public bodies, that are known to be right, for example of the stored cycles
     */
    public static PaperReading read(String text, Set<String> known) {
        SourceText source = new SourceText(text);
        List<FoundDate> dates = DateReader.all(source.flowing());
        List<Finding> found = new ArrayList<>();
        found.addAll(HeaderReader.findings(source));
        found.addAll(ClauseReader.findings(source));
        found.addAll(MomentReader.findings(source, outside(dates, found)));
        found.addAll(AddressReader.findings(source));
        found.addAll(AwardYearReader.findings(source));
        found.addAll(CountReader.findings(source));
        found.addAll(TailReader.findings(source));
        found.sort(Comparator.comparingInt((Finding one) -> one.place().start())
                .thenComparing(one -> -one.place().end()));
        Set<String> right = new HashSet<>(known);
        right.addAll(KnownBodies.SHORT_NAMES);
        ReadPaper paper = new ReadPaper(source, found, dates, right);
        List<FoundContradiction> contradictions = RULES.stream()
                .flatMap(rule -> rule.judge(paper).stream())
                .limit(MOST_CONTRADICTIONS)
                .toList();
        return new PaperReading(found.stream().limit(MOST).toList(), contradictions);
    }

    /** The dates but the paper's own. */
    private static List<FoundDate> outside(List<FoundDate> dates, List<Finding> head) {
        Set<Integer> own = head.stream()
                .filter(one -> one.kind() == FindingKind.DATED)
                .map(one -> one.place().start())
                .collect(Collectors.toSet());
        return dates.stream()
                .filter(date -> !own.contains(date.place().start()))
                .toList();
    }
}
