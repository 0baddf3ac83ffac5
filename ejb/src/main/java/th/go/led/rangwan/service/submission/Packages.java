package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;

/** The stored packages. Whose they are is asked of the nomination. */
@Dependent
public class Packages {
    @PersistenceContext
    private EntityManager entities;

    /** Every package of the nomination with who froze it, the newest first. */
    public List<SubmissionPackage> of(Nomination nomination) {
        return entities.createQuery(
                        "select p from SubmissionPackage p join fetch p.frozenBy left join fetch p.reopenedBy"
                                + " where p.nomination = :nomination order by p.number desc",
                        SubmissionPackage.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** Every package that was made to be filed, reopened ones too, the newest first: none made for rehearsals. */
    List<SubmissionPackage> forFiling(Nomination nomination) {
        return of(nomination).stream()
                .filter(one -> one.state() != PackageState.REHEARSAL)
                .toList();
    }

    /** The package that holds: frozen or filed, neither reopened nor made for rehearsals. */
    public Optional<SubmissionPackage> standing(Nomination nomination) {
        return of(nomination).stream().filter(one -> one.state().holds()).findFirst();
    }

    /** The package with that id; not found when there is none. Whose it is is asked of its nomination. */
    SubmissionPackage existing(long id) {
        SubmissionPackage found = entities.find(SubmissionPackage.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Keeps a new package with its boxes and documents. */
    void keep(SubmissionPackage frozen) {
        entities.persist(frozen);
        entities.flush();
    }
}
