package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.letter.LetterReminder;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.ReminderPlan;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;

/**
 * Reminds one body of one letter. The letter's row is held meanwhile, so that of several nodes one writes; reminder and
 * message are of one transaction, and each reminder is stored once. None is written for a letter that came, ended or whose
 * nomination did, nor once enough letters count.
 */
@Stateless
@PermitAll
public class LetterReminderTurn {
    private static final String SKIP_LOCKED = "-2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LetterMessages messages;

    @Inject
    private LetterQuota quota;

    @Inject
    private Cycles cycles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The letters that are waited for and have a day. */
    public List<Long> awaited() {
        List<LetterState> theirs = Stream.of(LetterState.values())
                .filter(state -> state.turn() == LetterState.Turn.THEIRS)
                .toList();
        return entities.createQuery(
                        "select l.id from ReferenceLetter l where l.state in :theirs and l.dueOn is not null"
                                + " order by l.id",
                        Long.class)
                .setParameter("theirs", theirs)
                .getResultList();
    }

    /** Writes the reminder that is owed for that letter, if one is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(long letterId) {
        Instant now = clock.instant();
        held(letterId).ifPresent(letter -> owed(letter, now).ifPresent(reminder -> {
            entities.persist(new LetterReminder(letter, reminder.daysFromDue(), now));
            messages.remind(letter, reminder.daysFromDue());
            audit.recordBySystem("letter.reminded", letter.subject(), Integer.toString(reminder.daysFromDue()));
        }));
    }

    private Optional<ReminderPlan.Reminder> owed(ReferenceLetter letter, Instant now) {
        Nomination nomination = letter.nomination();
        boolean waited = letter.state().turn() == LetterState.Turn.THEIRS
                && letter.dueOn() != null
                && nomination.state().live();
        if (!waited) {
            return Optional.empty();
        }
        LocalDate asked = letter.askedOn() == null ? ThaiDate.dayOf(letter.stateSince()) : letter.askedOn();
        return plan(nomination)
                .owed(letter.dueOn(), asked, done(letter), now)
                .filter(reminder -> quota.open(nomination));
    }

    private ReminderPlan plan(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        return LetterRule.of(cycles.definition(entry.cycle(), entry.revision())).reminders();
    }

    private List<Integer> done(ReferenceLetter letter) {
        return entities.createQuery(
                        "select r.daysFromDue from LetterReminder r where r.letter = :letter and r.dueOn = :due",
                        Integer.class)
                .setParameter("letter", letter)
                .setParameter("due", letter.dueOn())
                .getResultList();
    }

    private Optional<ReferenceLetter> held(long letterId) {
        return entities.createQuery("select l from ReferenceLetter l where l.id = :id", ReferenceLetter.class)
                .setParameter("id", letterId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
