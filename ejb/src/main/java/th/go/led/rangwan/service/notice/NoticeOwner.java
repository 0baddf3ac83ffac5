package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.message.MessageOwner;

/** Whose messages to a person of the desk are: that person's, and the auditor's to read. */
@ApplicationScoped
public class NoticeOwner implements MessageOwner {
    private static final String PERSON = "person:";

    @Inject
    private Caller caller;

    /** As messages and the trail name what a person is told. */
    static String subject(long personId) {
        return PERSON + personId;
    }

    /** The person whom a subject of {@link #subject} names. */
    static long person(String subject) {
        return Long.parseLong(subject.substring(PERSON.length()));
    }

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(PERSON);
    }

    @Override
    public void requireReadable(String subject) {
        Viewer viewer = caller.current().viewer();
        if (!subject.equals(subject(viewer.personId())) && !viewer.roles().contains(Role.AUDITOR)) {
            throw new NotFoundException();
        }
    }

    @Override
    public boolean changeable(String subject) {
        return false; // the desk sends them, or they are read here: nobody hands one over
    }

    @Override
    public String page(String subject) {
        return "notice-settings.xhtml";
    }

    @Override
    public void seenTo(String subject) {
        throw new NotFoundException();
    }
}
