package th.go.led.rangwan.service.letter;

import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.RequestWords;

/**
 * A letter of request as a person wrote it.
 *
 * @param recipientName to whom the message goes
 * @param recipientAddress e-mail; empty when it goes by hand or post
 * @param due the day by which the letter is wanted
 */
public record RequestEdit(
        long letterId,
        long seenVersion,
        RequestWords words,
        String recipientName,
        String recipientAddress,
        LocalDate due) {}
