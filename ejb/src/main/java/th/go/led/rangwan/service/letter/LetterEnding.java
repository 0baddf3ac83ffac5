package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;

/** What follows when somebody gives a letter up or plans one: tasks, and a word to a body that was asked. */
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

    /** A new letter is planned; where the independence rule cannot tell, a director is asked. */
    void planned(ReferenceLetter letter) {
        tasks.askForRuling(letter);
    }
}
