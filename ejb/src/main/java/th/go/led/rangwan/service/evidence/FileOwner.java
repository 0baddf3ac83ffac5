package th.go.led.rangwan.service.evidence;

/**
 * The record that files belong to, asked for rights. Implemented by the feature that keeps such records, because
 * evidence comes before it and knows only the record's name, e.g. {@code nomination:7}.
 */
public interface FileOwner {
    /** Refuses, as not found, a record that is none or is not the caller's to read. */
    void requireReadable(String subject);

    /** Refuses a record that the caller may not change, as not found, or that has ended. */
    void requireChangeable(String subject);

    /** Whether {@link #requireChangeable} would let the caller pass; only for records that the caller may read. */
    boolean changeable(String subject);
}
