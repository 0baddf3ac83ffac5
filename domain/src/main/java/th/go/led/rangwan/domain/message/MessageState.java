package th.go.led.rangwan.domain.message;

import java.util.EnumSet;
import java.util.Set;

/** How far a message is on its way. */
public enum MessageState {
    /** Lies in the outbox until the mail server takes it. */
    WAITING,
    /** An attempt has begun and nobody has said how it ended: the mark that is set before the mail server is asked. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** No mail server or no address: it is to be printed, or downloaded and sent by hand. */
    KEPT,
    /** Its reader finds it on the desk itself; nobody has to send it. */
    ON_DESK,
    /** A person has noted how it was handed over. */
    HANDED,
    /** The mail server refused it for good, or too often, or there is none any more. */
    UNDELIVERABLE,
    /** No longer needed before it went out. */
    WITHDRAWN;

    /** Whether there is a way from here to {@code next}; an attempt that was cut off is begun again. */
    public boolean mayBecome(MessageState next) {
        return following().contains(next);
    }

    private Set<MessageState> following() {
        return switch (this) {
            case WAITING -> EnumSet.of(SENDING, WITHDRAWN, UNDELIVERABLE);
            case SENDING -> EnumSet.of(SENDING, SENT, WAITING, UNDELIVERABLE);
            case KEPT -> EnumSet.of(HANDED, WITHDRAWN, ON_DESK);
            case UNDELIVERABLE -> EnumSet.of(HANDED);
            case SENT, ON_DESK, HANDED, WITHDRAWN -> EnumSet.noneOf(MessageState.class);
        };
    }

    /** Whether a person has to see to it. */
    public boolean needsAPerson() {
        return this == KEPT || this == UNDELIVERABLE;
    }
}
