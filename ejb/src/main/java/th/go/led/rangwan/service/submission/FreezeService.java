package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.Nominations;

/** Freezes what an approved dossier will be filed with. */
@Stateless
@RolesAllowed(Role.ANALYST)
public class FreezeService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Inject
    private FreezeGate gate;

    @Inject
    private PackageMaking making;

    @Inject
    private AuditTrail trail;

    /**
     * Freezes the package and gives its id; boxes, documents and papers are stored and never computed again.
     *
     * @param seenVersion version of the nomination that the caller saw
     * @throws RefusedException {@code submission.refused.notApproved}, {@code submission.refused.lacking} with how many
     *     things stand against filing, {@code submission.refused.state.*} while another package holds, {@code
     *     submission.refused.content} when a stored file is not what came in
     */
    public long freeze(long nominationId, long seenVersion) {
        Nomination nomination = nominations.changeable(nominationId);
        entities.lock(nomination, LockModeType.PESSIMISTIC_WRITE);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        gate.require(nomination);
        SubmissionPackage frozen = making.make(nomination);
        trail.record(
                "submission.frozen",
                nomination.subject(),
                "package " + frozen.number() + " sha256:" + frozen.manifestSha256());
        return frozen.id();
    }
}
