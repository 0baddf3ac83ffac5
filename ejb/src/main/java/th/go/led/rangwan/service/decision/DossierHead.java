package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What stands at the top of every page of a nomination.
 *
 * @param version of the nomination, which sending it up sends back
 * @param title the work's title
 * @param cycle code of the cycle, {@code cycleTitle} its name
 * @param category code of the category within it, {@code categoryName} its short name
 * @param cycleState where its cycle stands
 * @param preparedBy who writes it
 * @param writable whether the caller may change answers and documents now
 * @param mayChoose whether the caller may choose where it goes, its cycle being cancelled
 * @param sendable whether the caller may send it up the route now
 */
public record DossierHead(
        long id,
        long version,
        long initiativeId,
        Bilingual title,
        String cycle,
        Bilingual cycleTitle,
        String category,
        Bilingual categoryName,
        NominationState state,
        Bilingual preparedBy,
        DeadlineFaces faces,
        CycleState cycleState,
        boolean writable,
        boolean mayChoose,
        boolean sendable) {

    /** Whether its cycle was cancelled and nobody has chosen where it goes. */
    public boolean undecided() {
        return state.undecided(cycleState);
    }

    /** Cycle and category in one line: UNPSA 2022 สาขา 2. */
    public Bilingual entered() {
        return new Bilingual(cycleTitle.th() + " สาขา " + category, cycleTitle.en() + " category " + category);
    }
}
