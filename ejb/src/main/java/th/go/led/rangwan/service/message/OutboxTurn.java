package th.go.led.rangwan.service.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.service.audit.AuditTrail;

/**
 * One message's turn, in two transactions. The first marks that an attempt begins, before the mail server knows of it. The
 * second holds the message's row while it is handed over and notes the end: of several nodes one sends, and the row of a
 * node that died is free again. A mark that nobody holds is an attempt that was cut off; it is made again under the same
 * Message-ID.
 */
@Stateless
@PermitAll
public class OutboxTurn {
    private static final String SKIP_LOCKED = "-2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailServer server;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MessageStopped> stopped;

    @Inject
    private Clock clock;

    /** An attempt that has begun. */
    public record Attempt(long messageId, int number) {}

    /**
     * Marks the next message that is due or was cut off; empty when there is none. Without a mail server, which there was when
     * it was written, it cannot be delivered, and somebody is asked to see to it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Attempt> begin() {
        Instant now = clock.instant();
        TypedQuery<Message> due = entities.createQuery(
                        "select m from Message m where m.state = :sending"
                                + " or (m.state = :waiting and m.nextAttemptAt <= :now) order by m.id",
                        Message.class)
                .setParameter("sending", MessageState.SENDING)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1);
        Optional<Message> next = held(due);
        if (!server.configured()) {
            next.ifPresent(
                    message -> note(message, new Delivery(Delivery.End.NEVER, "no mail server is set any more")));
            return Optional.empty();
        }
        return next.map(message -> new Attempt(message.id(), message.begin(now)));
    }

    /** Hands it to the mail server and notes how that ended; nothing when another node has taken it over meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void carry(Attempt attempt) {
        TypedQuery<Message> begun = entities.createQuery("select m from Message m where m.id = :id", Message.class)
                .setParameter("id", attempt.messageId());
        held(begun)
                .filter(message -> message.attempts(attempt.number()))
                .ifPresent(message -> note(message, server.carry(message)));
    }

    private void note(Message message, Delivery delivery) {
        Instant now = clock.instant();
        switch (delivery.end()) {
            case SENT -> message.sent(delivery.reply(), now);
            case LATER -> message.failed(delivery.reply(), now);
            case NEVER -> message.refused(delivery.reply(), now);
        }
        if (message.state() == MessageState.SENT) {
            audit.recordBySystem("message.sent", message.subject(), "message:" + message.id());
        } else if (message.state() == MessageState.UNDELIVERABLE) {
            audit.recordBySystem("message.undeliverable", message.subject(), "message:" + message.id());
            stopped.fire(new MessageStopped(
                    message.id(), message.subject(), message.recipient().name()));
        }
    }

    private static Optional<Message> held(TypedQuery<Message> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
