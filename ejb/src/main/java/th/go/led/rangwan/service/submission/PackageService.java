package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.nomination.Nominations;

/** Shows the frozen packages of a nomination. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PackageService {
    @Inject
    private Nominations nominations;

    @Inject
    private Packages packages;

    /** The package that holds, frozen or filed; empty while there is none. Not found when it is not the caller's to read. */
    public Optional<PackageSheet> sheet(long nominationId) {
        return packages.standing(nominations.readable(nominationId)).map(PackageSheet::of);
    }

    /** Every package of the nomination, reopened ones too, the newest first. */
    public List<PackageSheet> all(long nominationId) {
        return packages.of(nominations.readable(nominationId)).stream()
                .map(PackageSheet::of)
                .toList();
    }
}
