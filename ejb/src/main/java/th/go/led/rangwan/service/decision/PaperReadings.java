package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.PaperReading;

/** When people opened the papers that waited for them. */
@Dependent
class PaperReadings {
    @PersistenceContext
    private EntityManager entities;

    /** When the person last opened the paper in a round before that one. */
    Optional<Instant> before(String paper, long personId, int round) {
        return latest(paper, personId, "r.round < :round", round);
    }

    /** When the person last opened the paper in that round. */
    Optional<Instant> in(String paper, long personId, int round) {
        return latest(paper, personId, "r.round = :round", round);
    }

    private Optional<Instant> latest(String paper, long personId, String which, int round) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(r.readAt) from PaperReading r where r.paper = :paper and r.person.id = :person and "
                                + which,
                        Instant.class)
                .setParameter("paper", paper)
                .setParameter("person", personId)
                .setParameter("round", round)
                .getSingleResult());
    }

    void keep(PaperReading reading) {
        entities.persist(reading);
    }
}
