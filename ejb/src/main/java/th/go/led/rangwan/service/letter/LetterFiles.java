package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.nomination.Nominations;

/** The rights on the file of a letter are those on its nomination. */
@ApplicationScoped
public class LetterFiles implements FileOwner {
    private static final String LETTER = "letter:";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(LETTER);
    }

    @Override
    public void requireReadable(String subject) {
        nominations.readable(nomination(subject));
    }

    @Override
    public void requireChangeable(String subject) {
        nominations.changeable(nomination(subject)).requireLive();
    }

    @Override
    public boolean changeable(String subject) {
        return nominations.mayChange(nominations.readable(nomination(subject)));
    }

    private long nomination(String subject) {
        ReferenceLetter letter =
                entities.find(ReferenceLetter.class, Long.parseLong(subject.substring(LETTER.length())));
        if (letter == null) {
            throw new NotFoundException();
        }
        return letter.nomination().id();
    }
}
