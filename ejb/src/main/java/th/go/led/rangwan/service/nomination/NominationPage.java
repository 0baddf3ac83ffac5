package th.go.led.rangwan.service.nomination;

import java.util.List;

/** One page of the list, the newest nominations first, and whether older ones follow. */
public record NominationPage(List<NominationRow> rows, boolean more) {
    /** Where the next page starts; 0 when the page is empty. */
    public long last() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
    }
}
