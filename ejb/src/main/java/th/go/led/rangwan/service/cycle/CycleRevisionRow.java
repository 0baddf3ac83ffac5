package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A published revision in a list.
 *
 * @param publishedBy null when it shipped with the desk
 */
public record CycleRevisionRow(String cycle, Bilingual title, int number, Instant publishedAt, Bilingual publishedBy) {
    /** How an address names it: code and number with a tilde between. */
    public String key() {
        return cycle + "~" + number;
    }
}
