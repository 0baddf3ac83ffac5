package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What stands at the top of every page of a nomination.
 *
 * @param title the work's title
 * @param cycle code of the cycle
 * @param category code of the category within it
 * @param writable whether the caller may change answers and documents now
 */
public record DossierHead(
        long id,
        long initiativeId,
        Bilingual title,
        String cycle,
        String category,
        NominationState state,
        boolean writable) {}
