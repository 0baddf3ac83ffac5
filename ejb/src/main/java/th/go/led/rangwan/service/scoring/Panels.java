package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreDraft;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored panels with all that belongs to them. Who may see what is asked of the panel's book. */
@Dependent
class Panels {
    @PersistenceContext
    private EntityManager entities;

    /** Every panel of the cycle, the latest first. */
    List<ScoringPanel> of(String cycle) {
        return entities.createQuery(
                        "select p from ScoringPanel p left join fetch p.openedBy where p.cycle = :cycle order by p.number desc",
                        ScoringPanel.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** The latest panel of the cycle, if there is one. */
    Optional<ScoringPanel> current(String cycle) {
        return of(cycle).stream().findFirst();
    }

    /** The latest panel that scores the nomination, if one does. */
    Optional<ScoringPanel> scoring(Nomination nomination) {
        return entities.createQuery(
                        "select p from PanelWork w join w.panel p left join fetch p.openedBy where w.nomination = :nomination"
                                + " and w.leftAt is null and p.cycle = :cycle order by p.number desc",
                        ScoringPanel.class)
                .setParameter("nomination", nomination)
                .setParameter("cycle", nomination.entry().cycle())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The panel of that id, held so that two acts upon it come one after the other. */
    ScoringPanel held(long id) {
        ScoringPanel panel = entities.find(ScoringPanel.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (panel == null) {
            throw new NotFoundException();
        }
        return panel;
    }

    /** What the panel scores, in the order in which it was taken in, with work, unit and preparer. */
    List<PanelWork> works(ScoringPanel panel) {
        return entities.createQuery(
                        "select w from PanelWork w join fetch w.nomination n join fetch n.initiative i"
                                + " join fetch i.ownerUnit join fetch n.preparedBy"
                                + " where w.panel = :panel and w.leftAt is null order by w.id",
                        PanelWork.class)
                .setParameter("panel", panel)
                .getResultList();
    }

    /** The panel's works that are this nomination, from any panel. */
    List<PanelWork> placesOf(Nomination nomination) {
        return entities.createQuery("select w from PanelWork w where w.nomination = :nomination", PanelWork.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    List<PanelSeat> seats(ScoringPanel panel) {
        return entities.createQuery(
                        "select s from PanelSeat s join fetch s.person where s.panel = :panel order by s.id",
                        PanelSeat.class)
                .setParameter("panel", panel)
                .getResultList();
    }

    List<InterestDeclaration> declarations(ScoringPanel panel) {
        return entities.createQuery(
                        "select d from InterestDeclaration d join fetch d.seat join fetch d.work where d.work.panel = :panel"
                                + " order by d.id",
                        InterestDeclaration.class)
                .setParameter("panel", panel)
                .getResultList();
    }

    /** Every sheet that was handed in, corrected ones and those that no longer count too, in order of time. */
    List<ScoreSheet> sheets(ScoringPanel panel) {
        return entities.createQuery(
                        "select distinct s from ScoreSheet s join fetch s.scorer left join fetch s.scores"
                                + " where s.work.panel = :panel order by s.id",
                        ScoreSheet.class)
                .setParameter("panel", panel)
                .getResultList();
    }

    /** The sheets of a nomination that count, from any panel. */
    List<ScoreSheet> sheets(Nomination nomination) {
        return entities.createQuery(
                        "select s from ScoreSheet s where s.nomination = :nomination and s.leftAt is null",
                        ScoreSheet.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** What the scorer has typed of the sheet so far. */
    List<ScoreDraft> drafts(PanelSeat seat, PanelWork work) {
        return entities.createQuery(
                        "select d from ScoreDraft d where d.seat = :seat and d.work = :work", ScoreDraft.class)
                .setParameter("seat", seat)
                .setParameter("work", work)
                .getResultList();
    }

    /** Puts away what was typed, once the sheet is in. */
    void forget(PanelSeat seat, PanelWork work) {
        drafts(seat, work).forEach(entities::remove);
    }

    /** Keeps something new and writes it, so that what collides is refused here. */
    void add(Object made) {
        entities.persist(made);
        entities.flush();
    }
}
