package th.go.led.rangwan.service.initiative;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A work with all that is stated about it.
 *
 * @param title for reading; its English half falls back to the Thai one
 * @param facts what the call asks, in its order, known or not
 * @param history the latest statements, the newest first
 * @param mayChange whether the caller may describe it and give facts
 */
public record InitiativeSheet(
        long id,
        long version,
        String code,
        long unitId,
        Bilingual unit,
        Bilingual title,
        Initiative.Description description,
        Instant describedAt,
        List<FactSheet> facts,
        List<StatementRow> history,
        boolean mayChange) {
    /** The goals and targets that the work serves, in the order of the Agenda. */
    public List<String> goals() {
        return SdgTargets.byAgenda(description.goalsAndTargets());
    }

    /** How many of the asked facts are known. */
    public long known() {
        return facts.stream().filter(FactSheet::known).count();
    }
}
