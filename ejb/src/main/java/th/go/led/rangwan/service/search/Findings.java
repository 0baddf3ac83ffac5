package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;

/**
 * What somebody finds in a database. The number of statements is fixed, however much there is; what is not theirs to read
 * is neither found nor counted. Knows no container.
 */
public final class Findings {
    private static final int FIRST = 5;
    private static final int PAGE = 30;

    private final EntityManager entities;
    private final Viewer viewer;
    private final Function<Nomination.Entry, CycleDefinition> calls;

    /** For that person, upon that database; {@code calls} names the questions of answers. */
    public Findings(EntityManager entities, Viewer viewer, Function<Nomination.Entry, CycleDefinition> calls) {
        this.entities = entities;
        this.viewer = viewer;
        this.calls = calls;
    }

    /** The first five of every group. */
    public FoundSheet all(String typed) {
        Search search = Search.of(typed, viewer);
        return sheet(search, Stream.of(FoundGroup.values()).map(group -> part(search, group, Cursor.START, FIRST)));
    }

    /** One group, thirty at a time; the others are only counted. */
    public FoundSheet group(String typed, FoundGroup shown, Cursor from) {
        Search search = Search.of(typed, viewer);
        return sheet(
                search,
                Stream.of(FoundGroup.values())
                        .map(group -> group == shown
                                ? part(search, group, from, PAGE)
                                : new FoundPart(group, finding(search, group).count(), List.of(), null)));
    }

    /** A part of one group, after the cursor, of at most {@code most} rows; no row for a search of nothing. */
    public List<FoundRow> rows(String typed, FoundGroup group, Cursor from, int most) {
        Search search = Search.of(typed, viewer);
        return search.empty() ? List.of() : part(search, group, from, most).rows();
    }

    private static FoundSheet sheet(Search search, Stream<FoundPart> parts) {
        return search.empty() ? new FoundSheet(false, List.of()) : new FoundSheet(true, parts.toList());
    }

    private FoundPart part(Search search, FoundGroup group, Cursor from, int most) {
        return part(finding(search, group), group, from, most);
    }

    private static <T> FoundPart part(Finding<T> finding, FoundGroup group, Cursor from, int most) {
        List<T> found = finding.part(from, most + 1);
        List<T> shown = found.subList(0, Math.min(most, found.size()));
        return new FoundPart(
                group,
                finding.count(),
                finding.rows(shown),
                found.size() > most ? finding.cursor(shown.get(most - 1)).text() : null);
    }

    private Finding<?> finding(Search search, FoundGroup group) {
        return switch (group) {
            case WORKS -> new FoundWorks(entities, search);
            case ANSWERS -> new FoundAnswers(entities, search, calls);
            case EVIDENCE -> new FoundEvidence(entities, search);
            case LESSONS -> new FoundLessons(entities, search);
        };
    }
}
