package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.nomination.Nominations;

/** The stored letters; whoever may change a nomination may act on its letters as long as it has not ended. */
@Dependent
public class Letters {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    /** The nomination with that id, for acting on its letters; refused once it has ended. */
    Nomination open(long nominationId) {
        Nomination nomination = nominations.changeable(nominationId);
        nomination.requireLive();
        return nomination;
    }

    /** The letter, for acting on it whatever somebody changed since the caller saw it. */
    ReferenceLetter changeable(long id) {
        ReferenceLetter letter = existing(id);
        open(letter.nomination().id());
        return letter;
    }

    /** The letter with that id; for use cases that have asked for the right to read it. */
    ReferenceLetter existing(long id) {
        ReferenceLetter letter = entities.find(ReferenceLetter.class, id);
        if (letter == null) {
            throw new NotFoundException();
        }
        return letter;
    }

    /** The letter as the caller saw it, for acting on it; refused when somebody changed it since. */
    ReferenceLetter seen(long id, long seenVersion) {
        ReferenceLetter letter = changeable(id);
        if (letter.version() != seenVersion) {
            throw new StaleException();
        }
        return letter;
    }

    /** All letters of the nomination with their bodies, in the order in which they were planned. */
    List<ReferenceLetter> of(long nominationId) {
        return entities.createQuery(
                        "select l from ReferenceLetter l join fetch l.body b left join fetch b.parent p"
                                + " left join fetch p.parent left join fetch l.checkedBy"
                                + " left join fetch l.clinic c left join fetch c.parts"
                                + " left join fetch l.replaces r left join fetch r.body"
                                + " where l.nomination.id = :nomination order by l.id",
                        ReferenceLetter.class)
                .setParameter("nomination", nominationId)
                .getResultList();
    }

    /** The letters of live nominations that the body is to write or has written, unless they have ended. */
    List<ReferenceLetter> liveBy(long bodyId) {
        return entities.createQuery(
                        "select l from ReferenceLetter l join fetch l.nomination n join fetch n.initiative"
                                + " join fetch n.preparedBy where l.body.id = :body order by l.id",
                        ReferenceLetter.class)
                .setParameter("body", bodyId)
                .getResultStream()
                .filter(letter ->
                        letter.nomination().state().live() && !letter.state().ended())
                .toList();
    }

    /** The letters of live nominations that the clinic earns, unless they have ended. */
    List<ReferenceLetter> liveFrom(long eventId) {
        return entities.createQuery(
                        "select l from ReferenceLetter l join fetch l.nomination n join fetch n.initiative"
                                + " join fetch n.preparedBy join fetch l.body where l.clinic.id = :event order by l.id",
                        ReferenceLetter.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(letter ->
                        letter.nomination().state().live() && !letter.state().ended())
                .toList();
    }

    /** The letters of a cycle's live nominations for which somebody still has to act, with nominations and bodies. */
    List<ReferenceLetter> pendingIn(String cycle) {
        return entities.createQuery(
                        "select l from ReferenceLetter l join fetch l.nomination n join fetch n.initiative"
                                + " join fetch n.preparedBy join fetch l.body where n.cycle = :cycle order by l.id",
                        ReferenceLetter.class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .filter(letter -> letter.nomination().state().live())
                .filter(letter -> letter.state().turn() != LetterState.Turn.NOBODY)
                .toList();
    }

    /** Keeps a new letter, which then has an id. */
    void add(ReferenceLetter letter) {
        entities.persist(letter);
    }
}
