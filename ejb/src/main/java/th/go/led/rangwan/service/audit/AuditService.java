package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.audit.AuditHead;
import th.go.led.rangwan.domain.identity.Role;

/** Reads the trail and verifies its chain. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class AuditService {
    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditSearch search;

    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditTrail trail;

    /**
     * One page of the entries asked for, the newest first.
     *
     * @param before id that the page stays below; {@code Long.MAX_VALUE} for the newest page
     */
    public AuditPage entries(AuditFilter filter, long before) {
        List<AuditRow> rows = search.below(before, filter, PAGE + 1).stream()
                .map(AuditRow::of)
                .toList();
        boolean more = rows.size() > PAGE;
        return new AuditPage(more ? rows.subList(0, PAGE) : rows, more);
    }

    /** Seals what is open, then recomputes every seal from the first entry to the head. */
    public ChainVerdict verify() {
        sealer.seal();
        ChainVerdict verdict = recompute();
        trail.record(
                "audit.verified",
                "audit",
                verdict.whole() ? "whole:" + verdict.entries() : "broken:" + verdict.brokenAt());
        return verdict;
    }

    /** Entries may be sealed meanwhile: the chain must pass through the head as it stood and end at the head that stands. */
    private ChainVerdict recompute() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        String previous = AuditEntry.GENESIS;
        long place = 0;
        try (Stream<AuditEntry> chain = entities.createQuery(
                        "select e from AuditEntry e where e.place is not null order by e.place", AuditEntry.class)
                .setHint("org.hibernate.fetchSize", 500)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()) {
            for (AuditEntry entry : (Iterable<AuditEntry>) chain::iterator) {
                place++;
                boolean passes = place != head.place() || head.seal().equals(entry.seal());
                if (entry.place() != place || !entry.holdsAfter(previous) || !passes) {
                    return ChainVerdict.broken(place);
                }
                previous = entry.seal();
                entities.detach(entry);
            }
        }
        if (place > head.place()) {
            entities.refresh(head);
        }
        return place == head.place()
                ? ChainVerdict.whole(place)
                : ChainVerdict.broken(Math.min(place, head.place()) + 1);
    }
}
