package th.go.led.rangwan.service.cycle;

import java.util.List;

/**
 * The drafts as the list of cycles shows them.
 *
 * @param mine whether the caller works on drafts; without it there are none to see
 * @param open the open drafts, the newest first
 */
public record CycleDraftBoard(boolean mine, List<CycleDraftRow> open) {
    /** The open draft of that cycle, null when there is none. */
    public CycleDraftRow of(String cycle) {
        return open.stream()
                .filter(row -> row.cycle().equals(cycle))
                .findFirst()
                .orElse(null);
    }
}
