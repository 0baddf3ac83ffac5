package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Somebody to whom work may be given.
 *
 * @param key {@code unit:3} for a unit, else a person's login name
 */
public record RecipientRow(String key, Bilingual name) {
    static final String UNIT = "unit:";

    /** Whether it is a unit. */
    public boolean unit() {
        return key.startsWith(UNIT);
    }
}
