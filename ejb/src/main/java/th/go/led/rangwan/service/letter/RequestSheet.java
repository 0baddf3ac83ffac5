package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.letter.RequestWords;

/**
 * What there is to ask for a letter with.
 *
 * @param words proposed, for a person to make their own
 * @param recipientName proposed too
 * @param due the day that was planned or is proposed; null for none
 * @param enclosures what goes along, as the letter lists it
 */
public record RequestSheet(
        RequestWords words, String recipientName, String recipientAddress, LocalDate due, List<String> enclosures) {

    /** A request that went out under its number. */
    public record Made(long id, String reference, Instant at) {}
}
