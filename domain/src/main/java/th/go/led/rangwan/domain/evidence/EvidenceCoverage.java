package th.go.led.rangwan.domain.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which used items support which criteria (ข้อ ๒): every criterion should be the main matter of one at least.
 *
 * @param rows one for each criterion, in the order of the call
 */
public record EvidenceCoverage(List<Row> rows) {
    /** Copies its list. */
    public EvidenceCoverage {
        rows = List.copyOf(rows);
    }

    /**
     * One criterion.
     *
     * @param cells how each used item supports it, in the order of their places; null where it does not
     */
    public record Row(EvidenceTerms.Term criterion, List<Cell> cells) {
        /** Copies its list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many items support it. */
        public long count() {
            return cells.stream().filter(cell -> cell.support() != null).count();
        }

        /** Whether it rests on an item. */
        public boolean covered() {
            return cells.stream().anyMatch(cell -> cell.support() == Support.MAIN);
        }
    }

    /** How the item at that place supports the criterion; null when it does not. */
    public record Cell(int place, Support support) {}

    /** The coverage of the criteria by the used items, in the order of their places. */
    public static EvidenceCoverage of(Collection<EvidenceTerms.Term> criteria, List<EvidenceItem> used) {
        return new EvidenceCoverage(criteria.stream()
                .map(criterion -> new Row(
                        criterion,
                        used.stream()
                                .map(item -> cell(item.place(), item.criteria(), criterion.code()))
                                .toList()))
                .toList());
    }

    private static Cell cell(int place, Map<String, Support> criteria, String criterion) {
        return new Cell(place, criteria.get(criterion));
    }

    /** How many criteria rest on an item. */
    public long covered() {
        return rows.stream().filter(Row::covered).count();
    }

    /** The criteria that rest on none. */
    public List<EvidenceTerms.Term> missing() {
        return rows.stream().filter(row -> !row.covered()).map(Row::criterion).toList();
    }

    /** The criteria that rest on the item at that place alone, so that they would have none without it. */
    public List<EvidenceTerms.Term> restingOn(int place) {
        return rows.stream()
                .filter(row -> row.covered()
                        && row.cells().stream()
                                .filter(cell -> cell.support() == Support.MAIN)
                                .allMatch(cell -> cell.place() == place))
                .map(Row::criterion)
                .toList();
    }
}
