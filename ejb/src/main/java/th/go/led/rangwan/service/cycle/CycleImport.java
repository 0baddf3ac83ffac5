package th.go.led.rangwan.service.cycle;

import th.go.led.rangwan.domain.cycle.CycleReading;

/**
 * What came of taking in a document.
 *
 * @param reading what was read, with all problems
 * @param draftId the draft that was begun with it; 0 when it has problems
 */
public record CycleImport(CycleReading reading, long draftId) {}
