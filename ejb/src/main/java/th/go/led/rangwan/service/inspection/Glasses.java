package th.go.led.rangwan.service.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.inspection.BreakGlass;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.Nomination;

/** The stored openings, and what is read through one. */
@Dependent
class Glasses {
    @PersistenceContext
    private EntityManager entities;

    void add(BreakGlass glass) {
        entities.persist(glass);
    }

    Optional<BreakGlass> glass(long id) {
        return Optional.ofNullable(entities.find(BreakGlass.class, id));
    }

    Optional<Nomination> nomination(long id) {
        return entities.createQuery(
                        "select n from Nomination n join fetch n.initiative join fetch n.preparedBy where n.id = :id",
                        Nomination.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The newest openings with an id below that one. */
    List<BreakGlass> below(long before, int most) {
        return entities.createQuery(
                        "select g from BreakGlass g join fetch g.person where g.id < :before order by g.id desc",
                        BreakGlass.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest openings by a person. */
    List<BreakGlass> by(long personId, int most) {
        return entities.createQuery(
                        "select g from BreakGlass g join fetch g.person p where p.id = :person order by g.id desc",
                        BreakGlass.class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every opening of a dossier, the newest first. */
    List<BreakGlass> of(long nominationId) {
        return entities.createQuery(
                        "select g from BreakGlass g join fetch g.person where g.nomination.id = :id order by g.id desc",
                        BreakGlass.class)
                .setParameter("id", nominationId)
                .getResultList();
    }

    List<Answer> answers(Nomination nomination) {
        return entities.createQuery(
                        "select a from Answer a where a.nomination = :nomination order by a.question", Answer.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }
}
