package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleRevision;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The cycles as everybody at the desk reads them; a call is public and holds nothing of a dossier. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class CycleService {
    @Inject
    private Cycles cycles;

    @Inject
    private Clock clock;

    /** Every cycle: the leading one first, then the others that take applications, then the newest. */
    public List<CycleRow> list() {
        Cycle leading = cycles.leading(ThaiDate.dayOf(clock.instant()));
        return cycles.all().stream()
                .sorted(Comparator.comparing(cycle -> !cycle.equals(leading)))
                .map(this::row)
                .toList();
    }

    /** The cycle of that code with the definition that holds; not found when there is none. */
    public CycleSheet sheet(String code) {
        Cycle cycle = cycles.cycle(code);
        CycleRevision revision = cycles.revision(code, cycle.lastRevision());
        Person by = revision.publishedBy();
        return new CycleSheet(
                cycle.code(),
                cycle.state(),
                cycle.stateSince(),
                revision.number(),
                revision.publishedAt(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()),
                cycles.definition(code, revision.number()));
    }

    /** The definition of one revision, for pages of what is pinned to it. */
    public CycleDefinition definition(String code, int revision) {
        return cycles.definition(code, revision);
    }

    private CycleRow row(Cycle cycle) {
        CycleDefinition definition = cycles.definition(cycle.code(), cycle.lastRevision());
        return new CycleRow(
                cycle.code(),
                definition.title(),
                definition.award().name(),
                definition.awardYear(),
                cycle.state(),
                cycle.stateSince(),
                cycle.lastRevision(),
                definition.deadline(),
                cycles.deadlineHolds(cycle));
    }
}
