package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.Outcome;
import th.go.led.rangwan.service.nomination.Nominations;

/** The stored sittings at the portal and what became of filed packages. What is not the caller's is not found. */
@Dependent
public class Filings {
    private static final String WITH_PEOPLE =
            "select distinct f from Filing f join fetch f.set p join fetch f.paster join fetch f.reader"
                    + " left join fetch f.receipts r where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    /** Every sitting of the nomination, rehearsals too, the newest first. */
    List<Filing> of(Nomination nomination) {
        return entities.createQuery(WITH_PEOPLE + "p.nomination = :nomination order by f.id desc, r.id", Filing.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** The sitting of that id, for its readers. */
    Filing readable(long id) {
        Filing filing = existing(id);
        nominations.readable(filing.set().nomination().id());
        return filing;
    }

    /** The sitting of that id, for those who may work on the nomination; held until the transaction ends. */
    Filing held(long id) {
        Filing filing = existing(id);
        nominations.changeable(filing.set().nomination().id());
        entities.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(filing);
        return filing;
    }

    /** The nomination, held until the transaction ends: nobody else begins a sitting or freezes a package meanwhile. */
    Nomination alone(Nomination nomination) {
        entities.lock(nomination, LockModeType.PESSIMISTIC_WRITE);
        return nomination;
    }

    /** Keeps a new sitting and gives it its id. */
    void keep(Filing filing) {
        entities.persist(filing);
        entities.flush();
    }

    /** Keeps news of a filed package. */
    void keep(Outcome outcome) {
        entities.persist(outcome);
    }

    /** What became of the nomination's filed package, the latest first. */
    List<Outcome> outcomes(Nomination nomination) {
        return entities.createQuery(
                        "select o from Outcome o join fetch o.recordedBy where o.set.nomination = :nomination"
                                + " order by o.id desc",
                        Outcome.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    private Filing existing(long id) {
        Filing filing = entities.find(Filing.class, id);
        if (filing == null) {
            throw new NotFoundException();
        }
        return filing;
    }
}
