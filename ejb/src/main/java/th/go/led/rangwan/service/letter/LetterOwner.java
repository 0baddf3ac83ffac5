package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.message.MessageOwner;
import th.go.led.rangwan.service.nomination.Nominations;

/** Whose messages about a letter are: read and seen to by those who may read and change its nomination. */
@ApplicationScoped
public class LetterOwner implements MessageOwner {
    private static final String LETTER = "letter:";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Inject
    private LetterTasks tasks;

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(LETTER);
    }

    @Override
    public void requireReadable(String subject) {
        nominations.readable(letter(subject).nomination().id());
    }

    @Override
    public boolean changeable(String subject) {
        Nomination nomination = letter(subject).nomination();
        return nomination.state().live() && nominations.mayChange(nomination);
    }

    @Override
    public String page(String subject) {
        ReferenceLetter letter = letter(subject);
        return "letter.xhtml?id=" + letter.nomination().id() + "&letter=" + letter.id();
    }

    @Override
    public void seenTo(String subject) {
        tasks.handedOver(letter(subject));
    }

    private ReferenceLetter letter(String subject) {
        ReferenceLetter found =
                entities.find(ReferenceLetter.class, Long.parseLong(subject.substring(LETTER.length())));
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
