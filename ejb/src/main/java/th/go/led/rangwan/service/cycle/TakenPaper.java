package th.go.led.rangwan.service.cycle;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What came of taking a paper into a cycle.
 *
 * @param draftId the draft that now holds it
 * @param unplaced the places of confirmed items for which the call has none
 */
public record TakenPaper(long draftId, List<Bilingual> unplaced) {}
