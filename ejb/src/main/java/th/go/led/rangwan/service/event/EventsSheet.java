package th.go.led.rangwan.service.event;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The events of a cycle.
 *
 * @param title of the cycle
 * @param rows the soonest first
 * @param mayAct whether the caller may add events and act on them
 */
public record EventsSheet(String cycle, Bilingual title, List<EventRow> rows, boolean mayAct) {}
