package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.message.Enclosure;

/** What goes with every asking, whatever the paper: whether asking is still open, by when, the message, the follow-up. */
@Dependent
class LetterAsking {
    @Inject
    private LetterQuota quota;

    @Inject
    private LetterDue days;

    @Inject
    private LetterMessages messages;

    @Inject
    private LetterTasks tasks;

    /** Refuses to ask once enough letters count. */
    void requireOpen(ReferenceLetter letter) {
        quota.requireOpen(letter.nomination());
    }

    /** The day to ask for: the planned one, else the one counted back from the deadline; null when that has passed. */
    LocalDate day(ReferenceLetter letter) {
        return letter.dueOn() == null ? days.proposal(letter.nomination()).orElse(null) : letter.dueOn();
    }

    /** The letter was asked for: the message goes out and somebody follows it up. */
    void asked(ReferenceLetter letter, List<Enclosure> files) {
        messages.request(letter, files);
        tasks.follow(letter);
        tasks.askForRulings(letter.nomination());
    }

    /** It was asked for once more. */
    void askedAgain(ReferenceLetter letter) {
        messages.again(letter);
        tasks.dayAgreed(letter);
    }
}
