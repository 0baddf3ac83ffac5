package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;

/** What follows when somebody gives a letter up: nothing is on a work list, and a body that was asked has word. */
@Dependent
class LetterEnding {
    @Inject
    private LetterTasks tasks;

    @Inject
    private LetterMessages messages;

    /** Nothing is owed any more; a body whose turn it was is told. */
    void ended(ReferenceLetter letter, LetterState before) {
        tasks.endAll(letter);
        messages.cancelled(letter, before.turn() == LetterState.Turn.THEIRS);
    }
}
