package th.go.led.rangwan.service.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Finds entries of the trail: only what is asked for stands in the statement, so that an index serves each question. */
@Dependent
class AuditSearch {
    @PersistenceContext
    private EntityManager entities;

    /** The newest entries with an id below that one. */
    List<AuditEntry> below(long before, AuditFilter filter, int most) {
        StringBuilder where = new StringBuilder("e.id < :before");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("before", before);
        if (!filter.login().isBlank()) {
            where.append(" and e.login = :login");
            values.put("login", filter.login().strip());
        }
        if (!filter.subject().isBlank()) {
            where.append(" and e.subject = :subject");
            values.put("subject", filter.subject().strip());
        }
        if (filter.kind() != AuditFilter.Kind.ALL) {
            where.append(" and ").append(filter.kind().condition());
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            values.put("from", begin(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and e.at < :until");
            values.put("until", begin(filter.until().plusDays(1)));
        }
        TypedQuery<AuditEntry> query = entities.createQuery(
                "select e from AuditEntry e where " + where + " order by e.id desc", AuditEntry.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Sealed entries after that place, in their order. */
    List<AuditEntry> sealedAfter(long place, int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.place > :place order by e.place", AuditEntry.class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ThaiDate.BANGKOK).toInstant();
    }
}
