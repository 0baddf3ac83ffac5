package th.go.led.rangwan.service.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageAttachment;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;

/** The log of messages: read by whoever may read the record that they are about, seen to by whoever may change it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class MessageService {
    private static final int LATEST = 30;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @Any
    private Instance<MessageOwner> owners;

    @Inject
    private MailServer server;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Everything written about the record, the latest first. */
    public List<MessageRow> of(String subject) {
        owner(subject).requireReadable(subject);
        Map<Long, List<MessageRow.Attached>> attached = attached(subject);
        return entities.createQuery(
                        "select m from Message m where m.subject = :subject order by m.id desc", Message.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(message -> MessageRow.of(message, attached.getOrDefault(message.id(), List.of())))
                .toList();
    }

    /** The latest {@value #LATEST} messages about the record, the latest first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public List<MessageRow> latest(String subject) {
        owner(subject).requireReadable(subject);
        return entities.createQuery(
                        "select m from Message m where m.subject = :subject order by m.id desc", Message.class)
                .setParameter("subject", subject)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(message -> MessageRow.of(message, List.of()))
                .toList();
    }

    /** One message. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public MessageSheet message(long id) {
        Message message = readable(id);
        MessageOwner owner = owner(message.subject());
        return new MessageSheet(
                MessageRow.of(message, attached(message.subject()).getOrDefault(id, List.of())),
                owner.page(message.subject()),
                owner.changeable(message.subject()));
    }

    /** It as a file that a mail program opens. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public Enclosure eml(long id) {
        Message message = readable(id);
        audit.record("message.downloaded", message.subject(), "message:" + id + " eml");
        return new Enclosure("message-" + id + ".eml", "message/rfc822", server.eml(message));
    }

    /** A file that went along. */
    public Enclosure attachment(long id) {
        MessageAttachment attachment = entities.find(MessageAttachment.class, id);
        if (attachment == null) {
            throw new NotFoundException();
        }
        String subject = attachment.message().subject();
        owner(subject).requireReadable(subject);
        audit.record("message.downloaded", subject, "attachment:" + id);
        return attachment.enclosure();
    }

    /** Notes how a message that the desk could not send was handed over; refused for any other. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void handOver(long id, long seenVersion, String how) {
        Message message = readable(id);
        MessageOwner owner = owner(message.subject());
        if (!owner.changeable(message.subject())) {
            throw new NotFoundException();
        }
        if (message.version() != seenVersion) {
            throw new StaleException();
        }
        message.handOver(how, clock.instant());
        if (!keptBeside(message)) {
            owner.seenTo(message.subject());
        }
        audit.record("message.handed", message.subject(), "message:" + id);
    }

    /** Whether a person has to send another message about the same record. */
    private boolean keptBeside(Message message) {
        return entities.createQuery(
                                "select count(m) from Message m where m.subject = :subject and m.state = :kept"
                                        + " and m.id <> :id",
                                Long.class)
                        .setParameter("subject", message.subject())
                        .setParameter("kept", MessageState.KEPT)
                        .setParameter("id", message.id())
                        .getSingleResult()
                > 0;
    }

    /** What is attached to messages about the record, without its content. */
    private Map<Long, List<MessageRow.Attached>> attached(String subject) {
        Map<Long, List<MessageRow.Attached>> attached = new HashMap<>();
        entities.createQuery(
                        "select a.message.id, a.id, a.name from MessageAttachment a where a.message.subject = :subject"
                                + " order by a.id",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultStream()
                .forEach(row -> attached.computeIfAbsent((Long) row[0], message -> new ArrayList<>())
                        .add(new MessageRow.Attached((Long) row[1], (String) row[2])));
        return attached;
    }

    private Message readable(long id) {
        Message message = entities.find(Message.class, id);
        if (message == null) {
            throw new NotFoundException();
        }
        owner(message.subject()).requireReadable(message.subject());
        return message;
    }

    private MessageOwner owner(String subject) {
        return owners.stream().filter(each -> each.owns(subject)).findFirst().orElseThrow(NotFoundException::new);
    }
}
