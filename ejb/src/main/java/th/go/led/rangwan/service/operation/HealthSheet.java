package th.go.led.rangwan.service.operation;

import java.time.Instant;
import java.util.List;

/**
 * How the desk stands on this node.
 *
 * @param at when it was looked at, by the machine's time
 * @param node the server's name, e.g. one of two behind a load balancer
 * @param upSince when the server was started, by the machine's time
 */
public record HealthSheet(List<HealthRow> rows, Instant at, String node, Instant upSince) {
    /** Copies its list. */
    public HealthSheet {
        rows = List.copyOf(rows);
    }

    /** Whether the node should get requests. */
    public boolean ready() {
        return rows.stream().noneMatch(HealthRow::stops);
    }

    /** How it stands as a whole: as the worst of its parts, where a part that is not needed only warns. */
    public Standing standing() {
        return rows.stream().allMatch(row -> row.standing() == Standing.GOOD)
                ? Standing.GOOD
                : ready() ? Standing.WARNING : Standing.BAD;
    }
}
