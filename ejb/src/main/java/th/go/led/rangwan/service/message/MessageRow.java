package th.go.led.rangwan.service.message;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One message of the log.
 *
 * @param kind message key of its kind
 * @param address empty when it goes by hand or post
 * @param nextAttempt when it is tried next, null when it is not
 * @param result what the mail server or a person said of it last; may be empty
 */
public record MessageRow(
        long id,
        long version,
        String kind,
        String recipient,
        String address,
        String title,
        String words,
        Bilingual causedBy,
        MessageState state,
        Instant writtenAt,
        Instant stateSince,
        int attempts,
        Instant nextAttempt,
        String result,
        List<Attached> attached) {

    /** A file that goes along. */
    public record Attached(long id, String name) {}

    static MessageRow of(Message message, List<Attached> attached) {
        return new MessageRow(
                message.id(),
                message.version(),
                message.kind(),
                message.recipient().name(),
                message.recipient().address(),
                message.title(),
                message.words(),
                message.causedBy(),
                message.state(),
                message.writtenAt(),
                message.stateSince(),
                message.attempts(),
                message.nextAttemptAt(),
                message.result(),
                attached);
    }
}
