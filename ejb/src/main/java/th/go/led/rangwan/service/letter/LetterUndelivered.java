package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.service.message.MessageStopped;

/** A message about a letter could not be delivered: whoever prepares the nomination is asked to see to it. */
@Dependent
public class LetterUndelivered {
    private static final String LETTER = "letter:";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LetterTasks tasks;

    void seeTo(@Observes MessageStopped stopped) {
        if (stopped.subject().startsWith(LETTER)) {
            long id = Long.parseLong(stopped.subject().substring(LETTER.length()));
            tasks.handOver(entities.find(ReferenceLetter.class, id));
        }
    }
}
