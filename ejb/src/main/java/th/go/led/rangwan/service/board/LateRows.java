package th.go.led.rangwan.service.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Who is late, in one statement: whoever has the most late tasks first. */
@Dependent
class LateRows {
    private static final int MOST = 30;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sight sight;

    List<LateRow> all() {
        String late = "sum(case when " + Figure.LATE.condition() + " then 1 else 0 end)";
        return sight.fill(entities.createQuery(
                        "select t.personId, t.postId, p.nameTh, p.nameEn, o.shortTh, o.shortEn, " + late
                                + ", count(t), min(t.due) from Task t left join Person p on p.id = t.personId"
                                + " left join Post o on o.id = t.postId where " + Sight.TASKS
                                + " group by t.personId, t.postId, p.nameTh, p.nameEn, o.shortTh, o.shortEn"
                                + " having " + late + " > 0 order by " + late + " desc, min(t.due)",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultStream()
                .map(LateRows::row)
                .toList();
    }

    private static LateRow row(Object[] row) {
        boolean person = row[0] != null;
        return new LateRow(
                person ? "person:" + row[0] : "post:" + row[1],
                person
                        ? new Bilingual((String) row[2], (String) row[3])
                        : new Bilingual((String) row[4], (String) row[5]),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue(),
                (Instant) row[8]);
    }
}
