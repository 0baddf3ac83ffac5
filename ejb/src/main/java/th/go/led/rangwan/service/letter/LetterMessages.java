package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.service.message.MessageDraft;
import th.go.led.rangwan.service.message.Outbox;

/** Writes to a body about its letter, in the transaction of the act. What a person has to send becomes a task. */
@Dependent
class LetterMessages {
    private static final String REQUEST = "letter.message.REQUEST";
    private static final String AGAIN = "letter.message.AGAIN";
    private static final Set<String> ASKING = Set.of(REQUEST, AGAIN, LetterPost.REMINDER);

    @Inject
    private Outbox outbox;

    @Inject
    private LetterParties parties;

    @Inject
    private LetterTasks tasks;

    /** Sends the numbered letter with its enclosures. */
    void request(ReferenceLetter letter, List<Enclosure> enclosures) {
        post(letter, REQUEST, words(letter).request(), enclosures);
    }

    /** Sends it once more with what was enclosed the first time, in place of askings that have not gone out. */
    void again(ReferenceLetter letter) {
        outbox.withdraw(letter.subject(), ASKING);
        tasks.handedOver(letter);
        post(letter, AGAIN, words(letter).again(), outbox.enclosedWith(letter.subject(), REQUEST));
    }

    /** Reminds the body. */
    void remind(ReferenceLetter letter, int daysFromDue) {
        post(letter, LetterPost.REMINDER, words(letter).reminder(daysFromDue), List.of());
    }

    /** Sends the address at which its writer answers; the code goes another way. */
    void link(ReferenceLetter letter, String address) {
        post(letter, "letter.message.LINK", words(letter).link(address), List.of());
    }

    /** Tells the body what to mend. */
    void sentBack(ReferenceLetter letter) {
        post(letter, "letter.message.SENT_BACK", words(letter).sentBack(letter.reason()), List.of());
    }

    /** Tells a body that was asked that its letter is no longer needed; what has not gone out yet is held back. */
    void cancelled(ReferenceLetter letter, boolean wasAsked) {
        heldBack(letter);
        if (wasAsked) {
            post(letter, "letter.message.CANCELLED", words(letter).cancelled(), List.of());
        }
    }

    /** Holds back what has not gone out: nobody waits for the body any more. */
    void heldBack(ReferenceLetter letter) {
        outbox.withdraw(letter.subject());
        tasks.handedOver(letter);
    }

    private LetterWords words(ReferenceLetter letter) {
        return new LetterWords(parties.of(letter), letter);
    }

    private void post(ReferenceLetter letter, String kind, LetterWords.Text text, List<Enclosure> enclosures) {
        MessageState state = outbox.post(
                new MessageDraft(letter.subject(), kind, letter.recipient(), text.title(), text.words(), enclosures));
        if (state == MessageState.KEPT) {
            tasks.handOver(letter);
        }
    }
}
