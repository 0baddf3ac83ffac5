package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One line of the list of nominations.
 *
 * @param work title of the work
 * @param cycle title of the cycle
 * @param category code of the category, {@code categoryName} its short name
 * @param since when it came into this state
 */
public record NominationRow(
        long id,
        Bilingual work,
        Bilingual cycle,
        String category,
        Bilingual categoryName,
        NominationState state,
        Instant since,
        Bilingual preparedBy) {}
