package th.go.led.rangwan.service.letter;

import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.service.message.MessageTally;

/**
 * What became of the messages about a letter.
 *
 * @param reminders how many reminders went out or wait to
 * @param undeliverable 1 when the last message could not be delivered, else 0
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
                counts.stream()
                        .max(Comparator.comparingLong(MessageTally.Count::latest))
                        .filter(last -> last.state() == MessageState.UNDELIVERABLE)
                        .map(last -> 1L)
                        .orElse(0L),
                in(counts, MessageState.KEPT));
    }

    private static long in(List<MessageTally.Count> counts, MessageState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(MessageTally.Count::number)
                .sum();
    }
}
