package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored handwriting on received papers. */
@Dependent
public class PaperNotes {
    private static final String FROM = "select distinct n from PaperNote n join fetch n.paper"
            + " left join fetch n.readings r left join fetch r.reader ";

    @PersistenceContext
    private EntityManager entities;

    /** What is written on the paper, by its numbers, with readings, and what it gave; three statements. */
    List<PaperNote> of(IncomingPaper paper) {
        List<PaperNote> notes = entities.createQuery(
                        FROM + "where n.paper = :paper order by n.ordinal, r.id", PaperNote.class)
                .setParameter("paper", paper)
                .getResultList();
        entities.createQuery(
                        "select distinct n from PaperNote n left join fetch n.assignments a left join fetch a.unit"
                                + " left join fetch a.person left join fetch a.doneBy where n.paper = :paper",
                        PaperNote.class)
                .setParameter("paper", paper)
                .getResultList();
        return notes;
    }

    /** The handwriting of that id; not found when there is none. */
    PaperNote existing(long id) {
        return entities.createQuery(FROM + "where n.id = :id order by r.id", PaperNote.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The number that the next handwriting on the paper gets. Others wait until this transaction has ended. */
    int next(IncomingPaper paper) {
        entities.lock(paper, LockModeType.PESSIMISTIC_WRITE);
        Integer last = entities.createQuery(
                        "select max(n.ordinal) from PaperNote n where n.paper = :paper", Integer.class)
                .setParameter("paper", paper)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    PaperNote add(PaperNote note) {
        entities.persist(note);
        entities.flush();
        return note;
    }
}
