package th.go.led.rangwan.service.initiative;

import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A work in a list.
 *
 * @param startedOn the day on which it started, null while nobody has given it
 * @param goals the goals and targets of the 2030 Agenda that it serves
 */
public record InitiativeRow(
        long id, String code, Bilingual title, Bilingual unit, LocalDate startedOn, List<String> goals) {}
