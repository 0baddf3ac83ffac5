package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.scoring.Panel;
import th.go.led.rangwan.domain.scoring.ScoreSheet;

/** The stored score sheets. Who may see a nomination is asked before. */
@Dependent
public class ScoreSheets {
    @PersistenceContext
    private EntityManager entities;

    /** The sheets of a nomination that stand, with scorers and scores, in the order in which they came in. */
    List<ScoreSheet> standing(long nominationId) {
        return Panel.standing(entities.createQuery(
                        "select distinct s from ScoreSheet s join fetch s.scorer left join fetch s.scores"
                                + " where s.nomination.id = :nomination and s.leftAt is null order by s.id",
                        ScoreSheet.class)
                .setParameter("nomination", nominationId)
                .getResultList());
    }

    void submit(ScoreSheet sheet) {
        entities.persist(sheet);
        entities.flush(); // a sheet that was corrected at the same moment is refused here, by its unique column
    }
}
