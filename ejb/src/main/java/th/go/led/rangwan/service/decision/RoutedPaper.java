package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.decision.RoutePaper;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A paper as its route needs it.
 *
 * @param title as work lists name it
 * @param unit whose paper or work it is
 * @param deadline from which due dates are counted back; null for a kind that counts forward
 */
public record RoutedPaper(RoutePaper paper, Bilingual title, Person writer, OrgUnit unit, Deadline deadline) {}
