package th.go.led.rangwan.service.message;

/**
 * Records that messages are about, asked for rights. Implemented by each feature that sends messages, because messages come
 * before them and know only a record's name, e.g. {@code letter:7}. Implementations are application scoped.
 */
public interface MessageOwner {
    /** Whether the record of that name is of the kind that this feature keeps. */
    boolean owns(String subject);

    /** Refuses, as not found, a record that is none or is not the caller's to read. */
    void requireReadable(String subject);

    /** Whether the caller may act on the record, which is theirs to read. */
    boolean changeable(String subject);

    /** The record's page, relative to the role's folder. */
    String page(String subject);

    /** A person has seen to a message that could not be sent: whatever waited for that is done. */
    void seenTo(String subject);
}
