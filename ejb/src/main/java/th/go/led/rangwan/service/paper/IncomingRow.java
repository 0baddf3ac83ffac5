package th.go.led.rangwan.service.paper;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * An incoming paper in the register.
 *
 * @param number its running number in {@code year}, calendar year of the common era
 * @param paperNumber the sender's number, empty while nobody has confirmed one
 * @param paperDate the paper's date, null while nobody has confirmed one
 * @param begin the first words of its text
 * @param open how many proposals wait for a person
 */
public record IncomingRow(
        long id,
        int number,
        int year,
        Instant receivedAt,
        String paperNumber,
        LocalDate paperDate,
        String subject,
        String sender,
        String begin,
        String unitTh,
        String unitEn,
        long open) {
    /** The running number with its year of the Buddhist era, for example 3/2564. */
    public String receipt() {
        return number + "/" + (year + ThaiDate.BUDDHIST_OFFSET);
    }

    /** Its subject, or its first words while nobody has confirmed one. */
    public String title() {
        return subject.isEmpty() ? begin.strip() : subject;
    }
}
