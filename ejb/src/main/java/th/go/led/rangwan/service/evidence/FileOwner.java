package th.go.led.rangwan.service.evidence;

/**
 * Records that files belong to, asked for rights. Implemented by each feature that keeps such records, because evidence
 * comes before them and knows only a record's name, e.g. {@code nomination:7}. Implementations are application scoped:
 * asking one makes none.
 */
public interface FileOwner {
    /** Whether the record of that name is of the kind that this feature keeps. */
    boolean owns(String subject);

    /** Refuses, as not found, a record that is none or is not the caller's to read. */
    void requireReadable(String subject);

    /** Refuses a record that the caller may not change, as not found, or that has ended. */
    void requireChangeable(String subject);

    /** Whether {@link #requireChangeable} would let the caller pass; only for records that the caller may read. */
    boolean changeable(String subject);
}
