package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.submission.PackageDifference;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.nomination.Shortfall;

/** Shows the frozen packages of a nomination. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PackageService {
    @Inject
    private Nominations nominations;

    @Inject
    private Packages packages;

    @Inject
    private Completeness completeness;

    @Inject
    private Caller caller;

    /** The package that holds, frozen or filed; empty while there is none. Not found when it is not the caller's to read. */
    public Optional<PackageSheet> sheet(long nominationId) {
        return packages.standing(nominations.readable(nominationId)).map(PackageSheet::of);
    }

    /** Every package of the nomination, reopened ones too, the newest first. */
    public List<PackageSheet> all(long nominationId) {
        return packages.forFiling(nominations.readable(nominationId)).stream()
                .map(PackageSheet::of)
                .toList();
    }

    /** All packages with the difference of the newest two, and what the caller may do. */
    public PackageDeskSheet desk(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        List<SubmissionPackage> all = packages.forFiling(nomination);
        boolean standing = all.stream().anyMatch(one -> one.state().holds());
        boolean filed = all.stream().anyMatch(one -> one.state() == PackageState.FILED);
        long lacking =
                completeness.of(nomination).stream().filter(Shortfall::blocking).count();
        Set<String> roles = caller.current().viewer().roles();
        boolean approved = FreezeGate.approved(nomination);
        return new PackageDeskSheet(
                nominationId,
                nomination.version(),
                nomination.state(),
                all.stream().map(PackageSheet::of).toList(),
                all.size() < 2 ? null : PackageDifference.between(all.get(1), all.get(0)),
                lacking,
                approved
                        && !standing
                        && lacking == 0
                        && roles.contains(Role.ANALYST)
                        && nominations.mayChange(nomination),
                approved && !filed && (roles.contains(Role.DIRECTOR) || roles.contains(Role.DEPUTY_DIRECTOR_GENERAL)));
    }
}
