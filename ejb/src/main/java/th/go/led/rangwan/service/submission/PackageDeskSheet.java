package th.go.led.rangwan.service.submission;

import java.util.List;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.submission.PackageDifference;

/**
 * The packages of a nomination, and what the caller may do about them.
 *
 * @param version of the nomination, which an act sends back
 * @param packages the newest first
 * @param difference between the newest and the one before it, null while there is one only
 * @param lacking how many things stand against a freeze
 * @param mayFreeze whether the caller may freeze now
 * @param mayReturn whether the caller may give the approved dossier back
 */
public record PackageDeskSheet(
        long nominationId,
        long version,
        NominationState state,
        List<PackageSheet> packages,
        PackageDifference difference,
        long lacking,
        boolean mayFreeze,
        boolean mayReturn) {

    /** The newest package, null while nothing was frozen. */
    public PackageSheet newest() {
        return packages.isEmpty() ? null : packages.get(0);
    }

    /** Those before the newest. */
    public List<PackageSheet> earlier() {
        return packages.isEmpty() ? List.of() : packages.subList(1, packages.size());
    }
}
