package th.go.led.rangwan.service.scoring;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.scoring.PanelState;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Which panel it is and by what it scores.
 *
 * @param revision of the call whose criteria it was frozen with
 * @param openedBy null for one taken over from the time before panels
 * @param dueOn the day in Bangkok by which sheets are wanted, null for none
 */
public record PanelHead(
        long id,
        String cycle,
        int number,
        int revision,
        PanelState state,
        Instant stateSince,
        Bilingual openedBy,
        Instant openedAt,
        LocalDate dueOn,
        ScoringDefinition rule) {
    static PanelHead of(PanelCase one) {
        ScoringPanel panel = one.panel();
        return new PanelHead(
                panel.id(),
                panel.cycle(),
                panel.number(),
                panel.revision(),
                panel.state(),
                panel.stateSince(),
                panel.openedBy() == null ? null : name(panel.openedBy()),
                panel.openedAt(),
                panel.dueOn(),
                one.terms().rule());
    }

    static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }

    /** Whether it takes scores. */
    public boolean open() {
        return state == PanelState.OPEN;
    }
}
