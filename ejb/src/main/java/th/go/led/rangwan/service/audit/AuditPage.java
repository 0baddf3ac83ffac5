package th.go.led.rangwan.service.audit;

import java.util.List;

/** One page of the trail, the newest first, and whether older entries follow. */
public record AuditPage(List<AuditRow> rows, boolean more) {
    /** Where the next page starts; 0 when the page is empty. */
    public long last() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
    }
}
