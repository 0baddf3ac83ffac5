package th.go.led.rangwan.service.message;

import java.util.List;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.Recipient;

/**
 * A message that an act wants to send.
 *
 * @param subject what it is about, as tasks and the trail name it, e.g. {@code letter:12}
 * @param kind a message key that names its kind, e.g. {@code letter.message.REQUEST}
 * @param title the subject line
 * @param words plain text
 */
public record MessageDraft(
        String subject, String kind, Recipient to, String title, String words, List<Enclosure> enclosures) {
    /** Copies its list. */
    public MessageDraft {
        enclosures = List.copyOf(enclosures);
    }
}
