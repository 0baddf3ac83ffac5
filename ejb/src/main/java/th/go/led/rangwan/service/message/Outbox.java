package th.go.led.rangwan.service.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageAttachment;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;

/** Takes messages in the transaction of the act that causes them: both stand or neither. They are sent afterwards. */
@Dependent
public class Outbox {
    private static final Bilingual SYSTEM = new Bilingual("ระบบ", "The system");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailServer server;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes a message.
     *
     * @return {@code WAITING} when it will be sent, {@code KEPT} when a person has to print or send it
     */
    public MessageState post(MessageDraft draft) {
        return record(written(draft));
    }

    /** Takes a message to a person of the desk, which nobody has to print or send: {@code ON_DESK} when it cannot be mailed. */
    public MessageState tell(MessageDraft draft) {
        Message message = written(draft);
        message.forTheDesk(clock.instant());
        return record(message);
    }

    private Message written(MessageDraft draft) {
        boolean person = caller.known();
        Message message = new Message(
                new Message.Text(draft.subject(), draft.kind(), draft.title(), draft.words(), person ? name() : SYSTEM),
                draft.to(),
                server.newMessageId(),
                server.configured(),
                clock.instant());
        draft.enclosures().forEach(message::enclose);
        return message;
    }

    private MessageState record(Message message) {
        entities.persist(message);
        entities.flush();
        String detail = "message:" + message.id() + " " + message.state();
        if (caller.known()) {
            audit.record("message.posted", message.subject(), detail);
        } else {
            audit.recordBySystem("message.posted", message.subject(), detail);
        }
        return message.state();
    }

    /** Holds back what was written about the subject and has not gone; what is on its way goes. */
    public void withdraw(String subject) {
        of(subject).forEach(message -> message.withdraw(clock.instant()));
    }

    /** {@link #withdraw(String)} for messages of these kinds alone. */
    public void withdraw(String subject, Set<String> kinds) {
        of(subject).stream()
                .filter(message -> kinds.contains(message.kind()))
                .forEach(message -> message.withdraw(clock.instant()));
    }

    /** What was enclosed with the first message of that kind about the subject; nothing when there was none. */
    public List<Enclosure> enclosedWith(String subject, String kind) {
        Optional<Message> first = of(subject).stream()
                .filter(message -> message.kind().equals(kind))
                .findFirst();
        return first.map(message -> message.attachments().stream()
                        .map(MessageAttachment::enclosure)
                        .toList())
                .orElse(List.of());
    }

    private List<Message> of(String subject) {
        return entities.createQuery("select m from Message m where m.subject = :subject order by m.id", Message.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    private Bilingual name() {
        CallerSheet sheet = caller.current();
        return new Bilingual(sheet.nameTh(), sheet.nameEn());
    }
}
