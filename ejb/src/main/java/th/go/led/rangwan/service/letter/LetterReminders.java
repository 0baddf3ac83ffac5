package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.shared.Sweep;
import th.go.led.rangwan.service.shared.Sweeps;

/** Looks several times a minute, by the desk's clock, which bodies are to be reminded of their letters. */
@Singleton
@PermitAll
public class LetterReminders {
    private static final System.Logger LOG = System.getLogger(LetterReminders.class.getName());

    @Inject
    private Sweeps sweeps;

    @Inject
    private LetterReminderTurn turn;

    /** Writes every reminder that is owed, each in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "3/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        if (sweeps.mine(Sweep.REMINDERS)) {
            turn.awaited().forEach(this::remind);
        }
    }

    /** A letter that somebody is acting on, or whose reminder fails, does not keep the others from theirs. */
    private void remind(long letter) {
        try {
            turn.remind(letter);
        } catch (EJBException later) {
            LOG.log(System.Logger.Level.WARNING, "letter " + letter + " is looked at again in the next round", later);
        }
    }
}
