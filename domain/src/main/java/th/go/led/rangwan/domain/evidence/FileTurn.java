package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The turn of whoever brings content that falls on this row: the row is locked until the file is kept, so that the same
 * content is never taken in twice at the same moment. Contents share {@link #SLOTS} rows, which the schema brings.
 */
@Entity
@Table(name = "file_turn")
public class FileTurn {
    /** How many turns there are. */
    public static final int SLOTS = 64;

    @Id
    private Integer slot;

    protected FileTurn() {} // JPA

    /** The row on which content with that SHA-256 falls. */
    public static Integer of(String sha256) {
        return Integer.parseInt(sha256.substring(0, 4), 16) % SLOTS;
    }

    /** The number of the row, from 0. */
    public Integer slot() {
        return slot;
    }
}
