package th.go.led.rangwan.service.lesson;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A work, or a nomination of it, in which a lesson can be used.
 *
 * @param nominationId 0 for the work as such
 * @param cycle the nomination's cycle, null for the work as such
 */
public record UseTarget(long initiativeId, long nominationId, String code, Bilingual title, Bilingual cycle) {
    /** As forms name it. */
    public String key() {
        return nominationId == 0 ? "w" + initiativeId : "n" + nominationId;
    }
}
