package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A published revision in a list, or the open draft of a cycle.
 *
 * @param number of a draft the number that its revision gets
 * @param publishedAt null for a draft
 * @param publishedBy null when it shipped with the desk, and for a draft
 * @param draft the draft's id, null for what was published
 */
public record CycleRevisionRow(
        String cycle, Bilingual title, int number, Instant publishedAt, Bilingual publishedBy, Long draft) {
    /** What stands in an address in the place of a draft's number. */
    public static final String DRAFT = "draft";

    /** How an address names it: the cycle's code and the number, or the word for a draft, with a tilde between. */
    public String key() {
        return cycle + "~" + (draft == null ? Integer.toString(number) : DRAFT);
    }
}
