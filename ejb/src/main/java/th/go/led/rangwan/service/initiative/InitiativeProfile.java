package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;

/** Shows what stands beside a work: targets of the Agenda, partners, other awards and indicators. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class InitiativeProfile {
    @Inject
    private Initiatives initiatives;

    @Inject
    private WorkRecords records;

    @Inject
    private Caller caller;

    /** The work as it is named above every page of it. */
    public WorkHead head(long initiativeId) {
        Initiative work = initiatives.readable(initiativeId);
        return new WorkHead(
                work.id(),
                work.version(),
                work.code(),
                work.title(),
                new Bilingual(work.ownerUnit().nameTh(), work.ownerUnit().nameEn()),
                work.describedAt(),
                caller.current().viewer().changes(work.ownerUnit().id()).allowed());
    }

    /** How the work serves the 2030 Agenda, in the order of the Agenda. */
    public List<TargetRow> targets(long initiativeId) {
        return records.targets(readable(initiativeId)).stream()
                .map(target -> new TargetRow(target.code(), target.strength().orElse(null), target.reason()))
                .sorted(Comparator.comparingInt(row -> SdgTargets.all().indexOf(row.code())))
                .toList();
    }

    /** Its partners in the order in which they were entered. */
    public List<PartnerRow> partners(long initiativeId) {
        return records.partners(readable(initiativeId)).stream()
                .map(PartnerRow::of)
                .toList();
    }

    /** Its other awards, the latest first. */
    public List<AwardRow> awards(long initiativeId) {
        return records.awards(readable(initiativeId)).stream().map(AwardRow::of).toList();
    }

    /** Its indicators with their values, in two statements however many there are. */
    public List<IndicatorSheet> indicators(long initiativeId) {
        return records.indicators(readable(initiativeId)).stream()
                .map(IndicatorSheet::of)
                .toList();
    }

    private List<Long> readable(long initiativeId) {
        return List.of(initiatives.readable(initiativeId).id());
    }
}
