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
 * @param undecided whether its cycle was cancelled and nobody has chosen where it goes
 * @param since when it came into this state
 */
public record NominationRow(
        long id,
        Bilingual work,
        Bilingual cycle,
        String category,
        Bilingual categoryName,
        NominationState state,
        boolean undecided,
        Instant since,
        Bilingual preparedBy) {
    /** The word by which the bundles name where it stands. */
    public String stands() {
        return undecided ? "undecided" : state.name();
    }
}
