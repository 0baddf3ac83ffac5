package th.go.led.rangwan.service.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.notice.AtOnce;
import th.go.led.rangwan.domain.notice.NoticePreference;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.message.MessageRow;
import th.go.led.rangwan.service.message.MessageService;

/** What everybody chooses for themselves: when the digest comes, and what comes at once. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class NoticeSettingsService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NoticeBook notices;

    @Inject
    private MessageService messages;

    @Inject
    private OfficeDays office;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the caller chose, or the usual. */
    public NoticeSettings settings() {
        Person person = caller.person();
        NoticePreference wish = notices.wish(person);
        return new NoticeSettings(
                wish.digestAt(),
                wish.onOfficeDaysOnly(),
                wish.atOnce(),
                NoticePost.address(person),
                wish.digestedOn(),
                wish.next(clock.instant(), office.calendar()));
    }

    /** The latest messages to the caller, with what became of each. */
    public List<MessageRow> messages() {
        return messages.latest(NoticeOwner.subject(caller.current().personId()));
    }

    /** Keeps what the caller chooses from now on; refused at {@code digestAt} when that is no time of day. */
    public void choose(String typedTime, boolean officeDaysOnly, AtOnce atOnce) {
        LocalTime digestAt = time(typedTime);
        NoticePreference wish = notices.wish(caller.person());
        wish.choose(digestAt, officeDaysOnly, atOnce);
        if (!entities.contains(wish)) {
            entities.persist(wish);
        }
        audit.record(
                "notice.chosen",
                NoticeOwner.subject(caller.current().personId()),
                digestAt + (officeDaysOnly ? " working days " : " every day ") + atOnce);
    }

    private static LocalTime time(String typed) {
        try {
            return ThaiTimeParser.parse(typed);
        } catch (RefusedException unreadable) {
            throw unreadable.at("digestAt");
        }
    }
}
