package th.go.led.rangwan.service.nomination;

import java.util.List;

/**
 * One page of the versions of a text, the newest first.
 *
 * @param edition the edition that stands now
 * @param more whether older ones follow
 * @param writable whether the caller may restore one now
 */
public record AnswerVersionsSheet(List<AnswerVersionRow> rows, long edition, boolean more, boolean writable) {
    /** Copies its list. */
    public AnswerVersionsSheet {
        rows = List.copyOf(rows);
    }

    /** The id below which the next page begins. */
    public long last() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
    }
}
