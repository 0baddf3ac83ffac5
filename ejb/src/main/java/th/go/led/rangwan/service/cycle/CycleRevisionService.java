package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDifference;
import th.go.led.rangwan.domain.cycle.CycleRevision;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The published revisions of all cycles, and what two of them differ in. A call is public and holds nothing of a dossier. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class CycleRevisionService {
    @Inject
    private Cycles cycles;

    /** The revisions of a cycle, the latest first. */
    public List<CycleRevisionRow> of(String cycleCode) {
        return cycles.revisions().stream()
                .filter(revision -> revision.cycle().code().equals(cycleCode))
                .map(this::row)
                .sorted(Comparator.comparing(CycleRevisionRow::number).reversed())
                .toList();
    }

    /** The document of a revision, as it was published. */
    public String document(String cycleCode, int number) {
        return cycles.revision(cycleCode, number).document();
    }

    /** What two revisions differ in; not found when one of them was never published. */
    public CycleDifferenceSheet difference(String beforeCycle, int before, String afterCycle, int after) {
        List<CycleRevisionRow> choices =
                cycles.revisions().stream().map(this::row).toList();
        return new CycleDifferenceSheet(
                one(choices, beforeCycle, before),
                one(choices, afterCycle, after),
                CycleDifference.between(cycles.published(beforeCycle, before), cycles.published(afterCycle, after)),
                choices);
    }

    private static CycleRevisionRow one(List<CycleRevisionRow> rows, String cycle, int number) {
        return rows.stream()
                .filter(row -> row.cycle().equals(cycle) && row.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private CycleRevisionRow row(CycleRevision revision) {
        Person by = revision.publishedBy();
        String code = revision.cycle().code();
        return new CycleRevisionRow(
                code,
                cycles.published(code, revision.number()).title(),
                revision.number(),
                revision.publishedAt(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()));
    }
}
