package th.go.led.rangwan.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Work that falls due again and again and is done by one node at a time: a row for each kind, which the node at work
 * holds. It tells which time was taken last, and by whom; a node that dies lets go of it by itself.
 */
@Entity
@Table(name = "node_turn")
public class NodeTurn {
    /** The turn of whoever enters what ships with the desk, at a start. */
    public static final String START = "start";

    private static final long FAR = 20; // times; noted so far ahead only by a node whose clock was wrong

    @Id
    private String work;

    @Version
    private long version;

    private long taken;
    private long times;
    private String node;

    protected NodeTurn() {} // JPA

    /**
     * Takes the work of that time for a node, unless it was taken already.
     *
     * @param time the number of the time since 1970, e.g. for work of every five seconds the seconds divided by five
     * @return whether it was still to be taken
     */
    public boolean take(long time, String by) {
        if (time <= taken && taken - time < FAR) {
            return false;
        }
        taken = time;
        node = by;
        times++;
        return true;
    }

    /** The name of the node that took the last time, empty before the first. */
    public String node() {
        return node;
    }

    /** How many times were taken so far, by all nodes. */
    public long times() {
        return times;
    }
}
