package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;

/**
 * Notes acts in the transaction in which they happen: both stand or neither. Act, subject and detail are codes
 * and numbers, never personal data or the text of a dossier.
 */
@Stateless
@PermitAll
public class AuditTrail {
    private static final String OUTSIDE = "outside";
    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_DETAIL = 4000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Notes an act of the caller upon {@code subject}, e.g. {@code letter:12}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String act, String subject, String detail) {
        record(act, subject, detail, null);
    }

    /** Notes an act that was done in a capacity. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String act, String subject, String detail, Capacity capacity) {
        CallerSheet who = caller.current();
        persist(
                new AuditEntry.Actor(who.login(), who.role(), capacity == null ? "" : capacity.lineTh()),
                act,
                subject,
                detail);
    }

    /** Notes an act that nobody asked for, such as loading the demo; {@code system} stands as its login. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordBySystem(String act, String subject, String detail) {
        persist(new AuditEntry.Actor("system", "", ""), act, subject, detail);
    }

    /** Notes an act of somebody outside who has no account; {@code who} says in one Thai line in whose name they act. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordOutside(String who, String act, String subject, String detail) {
        persist(new AuditEntry.Actor(OUTSIDE, "", who), act, subject, detail);
    }

    /** Notes a refusal of somebody outside, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordOutsideApart(String who, String act, String subject) {
        persist(new AuditEntry.Actor(OUTSIDE, "", who), act, subject, "");
    }

    /** Notes a refusal, or a login or logout, in a transaction of its own: the refused one was rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(String act, String subject, String detail) {
        String role = caller.known() ? caller.current().role() : "";
        persist(new AuditEntry.Actor(caller.login(), role, ""), act, subject, detail);
    }

    private void persist(AuditEntry.Actor actor, String act, String subject, String detail) {
        AuditEntry.Times times =
                new AuditEntry.Times(clock.instant(), Clock.systemUTC().instant());
        entities.persist(new AuditEntry(times, actor, act, cut(subject, LONGEST_SUBJECT), cut(detail, LONGEST_DETAIL)));
    }

    /** As much as is kept, in whole characters: the subject of a refusal may be an address that somebody made up. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
