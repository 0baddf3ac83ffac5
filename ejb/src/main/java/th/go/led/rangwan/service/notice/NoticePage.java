package th.go.led.rangwan.service.notice;

import java.util.List;
import java.util.Map;

/**
 * One page of a person's notices, the latest first.
 *
 * @param counts how many each list holds
 * @param next id that the next page stays below; 0 after the last
 */
public record NoticePage(List<NoticeRow> rows, Map<NoticeShow, Long> counts, long next) {
    /** Copies both. */
    public NoticePage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
