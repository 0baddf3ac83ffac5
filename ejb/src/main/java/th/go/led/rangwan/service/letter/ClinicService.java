package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.event.Events;
import th.go.led.rangwan.service.nomination.Nominations;

/** Which clinics can earn letters, and which letters a clinic earns. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ClinicService {
    @Inject
    private Nominations nominations;

    @Inject
    private Events events;

    @Inject
    private BodyUses uses;

    /** The clinics of the nomination's cycle that may still earn a letter, the soonest first. */
    public List<ClinicRow> clinicsFor(long nominationId) {
        String cycle = nominations.readable(nominationId).entry().cycle();
        return events.of(cycle).stream()
                .filter(event -> event.content().kind() == EventKind.CLINIC && !event.lost())
                .map(event -> new ClinicRow(
                        event.id(), event.content().name(), event.content().date()))
                .toList();
    }

    /** The letters of that clinic in nominations that the caller may read, the newest first. */
    public List<ClinicLetterRow> lettersOf(long eventId) {
        return uses.ofClinic(eventId).stream()
                .map(letter -> new ClinicLetterRow(
                        letter.nomination().id(),
                        letter.id(),
                        letter.nomination().initiative().title(),
                        letter.body().name(),
                        letter.state(),
                        letter.clinicStanding()))
                .toList();
    }
}
