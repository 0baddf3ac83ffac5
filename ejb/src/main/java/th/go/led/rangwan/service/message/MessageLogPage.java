package th.go.led.rangwan.service.message;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.message.MessageState;

/**
 * One page of the log of all messages, the latest first.
 *
 * @param counts how many messages are in each state; a state without any is absent
 * @param next id that the next page stays below; 0 after the last
 */
public record MessageLogPage(List<MessageRow> rows, Map<MessageState, Long> counts, long next) {
    /** Copies both. */
    public MessageLogPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
