package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPresence;
import th.go.led.rangwan.domain.nomination.Nomination;

/** The stored signs of life of open pages: in the database, so that every node knows them. */
@Dependent
public class AnswerPresences {
    @PersistenceContext
    private EntityManager entities;

    /** Who writes in the nomination at that instant, the page of that name left out. */
    List<AnswerPresence> of(Nomination nomination, Instant now, String except) {
        return entities.createQuery(
                        "select p from AnswerPresence p join fetch p.person where p.nomination = :nomination"
                                + " and p.seenAt > :since and p.page <> :except order by p.page",
                        AnswerPresence.class)
                .setParameter("nomination", nomination)
                .setParameter("since", now.minus(AnswerPresence.LASTS))
                .setParameter("except", except)
                .getResultList();
    }

    /** Notes that the person writes there; another person's page of that name is left alone. */
    void note(AnswerPresence.Place place, Person person, Instant now) {
        AnswerPresence known = entities.find(AnswerPresence.class, place.page());
        if (known == null) {
            takeTurns(place);
            known = entities.find(AnswerPresence.class, place.page());
        }
        if (known == null) {
            entities.createQuery("delete from AnswerPresence p where p.seenAt <= :since")
                    .setParameter("since", now.minus(AnswerPresence.LASTS))
                    .executeUpdate();
            entities.persist(new AnswerPresence(place, person, now));
        } else if (known.person().id().equals(person.id())
                && known.nomination().id().equals(place.nomination().id())) {
            known.move(place, now);
        }
    }

    /** Two first signs of one page may come at once: the answer's row lets one after the other in. */
    private void takeTurns(AnswerPresence.Place place) {
        entities.createQuery(
                        "select a from Answer a where a.nomination = :nomination and a.question = :question",
                        Answer.class)
                .setParameter("nomination", place.nomination())
                .setParameter("question", place.question())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
