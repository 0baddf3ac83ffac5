package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.letter.LetterRequest;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.nomination.Nominations;

/** The stored letters of request. */
@Dependent
class LetterRequests {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    /** Those by which the letter was asked for, the latest first. */
    List<LetterRequest> of(long letterId) {
        return entities.createQuery(
                        "select r from LetterRequest r join fetch r.paper where r.letter.id = :letter order by r.id desc",
                        LetterRequest.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** {@link #of} for whoever may read the letter's nomination. */
    List<LetterRequest> readableOf(long letterId) {
        ReferenceLetter letter = entities.find(ReferenceLetter.class, letterId);
        if (letter == null) {
            throw new NotFoundException();
        }
        nominations.readable(letter.nomination().id());
        return of(letterId);
    }

    /** The one with that id, for whoever may read its nomination. */
    LetterRequest readable(long id) {
        LetterRequest request = entities.find(LetterRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        nominations.readable(request.letter().nomination().id());
        return request;
    }

    /** How the office and its place were written last; empty while no request was made. */
    Optional<String> lastOffice() {
        return entities.createQuery("select r.words.office from LetterRequest r order by r.id desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(LetterRequest request) {
        entities.persist(request);
    }
}
