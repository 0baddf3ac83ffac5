package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.service.message.MessageTally;

/**
 * What became of the messages about a letter.
 *
 * @param reminders how many reminders went out or wait to
 * @param undeliverable how many could not be delivered and nobody has seen to
 * @param kept how many a person has to print or send
 */
public record LetterPost(long reminders, long undeliverable, long kept) {
    static final String REMINDER = "letter.message.REMINDER";

    static LetterPost of(List<MessageTally.Count> counts) {
        return new LetterPost(
                counts.stream()
                        .filter(count -> count.kind().equals(REMINDER) && count.state() != MessageState.WITHDRAWN)
                        .mapToLong(MessageTally.Count::number)
                        .sum(),
                in(counts, MessageState.UNDELIVERABLE),
                in(counts, MessageState.KEPT));
    }

    private static long in(List<MessageTally.Count> counts, MessageState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(MessageTally.Count::number)
                .sum();
    }
}
