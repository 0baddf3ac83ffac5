package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.nomination.EquivalenceState;
import th.go.led.rangwan.domain.nomination.ReportEquivalence;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored wishes that other evidence stands for a nomination's report. */
@Dependent
class ReportEquivalences {
    @PersistenceContext
    private EntityManager entities;

    /** Every wish of a nomination with its people, the latest first. */
    List<ReportEquivalence> of(long nominationId) {
        return entities.createQuery(
                        "select distinct e from ReportEquivalence e left join fetch e.items i left join fetch i.file"
                                + " join fetch e.askedBy left join fetch e.ruledBy where e.nomination.id = :id"
                                + " order by e.id desc",
                        ReportEquivalence.class)
                .setParameter("id", nominationId)
                .getResultList();
    }

    /** Whether evidence stands for the report of a nomination. */
    boolean accepted(long nominationId) {
        return entities.createQuery(
                                "select count(e) from ReportEquivalence e where e.nomination.id = :id"
                                        + " and e.state = :accepted",
                                Long.class)
                        .setParameter("id", nominationId)
                        .setParameter("accepted", EquivalenceState.ACCEPTED)
                        .getSingleResult()
                > 0;
    }

    /** The wish that waits for a word or stands, if there is one. */
    Optional<ReportEquivalence> standing(long nominationId) {
        return of(nominationId).stream()
                .filter(one -> one.state() == EquivalenceState.ASKED || one.state() == EquivalenceState.ACCEPTED)
                .findFirst();
    }

    /** The wish of that id; not found in another nomination. */
    ReportEquivalence existing(long nominationId, long id) {
        ReportEquivalence found = entities.find(ReportEquivalence.class, id);
        if (found == null || found.nomination().id() != nominationId) {
            throw new NotFoundException();
        }
        return found;
    }

    void add(ReportEquivalence wish) {
        entities.persist(wish);
    }
}
