package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.message.MessageStopped;

/** A message to a person of the desk could not be delivered: the person finds that, and its words, on the desk. */
@Dependent
public class NoticeUndelivered {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NoticeBook notices;

    @Inject
    private NoticeOwner owner;

    void tell(@Observes MessageStopped stopped) {
        if (owner.owns(stopped.subject())) {
            Message message = entities.find(Message.class, stopped.id());
            Person person = entities.find(Person.class, NoticeOwner.person(stopped.subject()));
            notices.onDesk(
                    person,
                    new Task.What(
                            "notice.undelivered",
                            message.recipient().address(),
                            stopped.subject(),
                            message.title(),
                            message.title(),
                            "message.xhtml?m=" + message.id()));
        }
    }
}
