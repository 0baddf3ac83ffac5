package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.service.identity.Caller;

/** Where a body or a clinic writes letters, as far as their works are the caller's to read. */
@Dependent
class BodyUses {
    private static final int MOST = 100;
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The newest letters that the body was chosen for, at most 100. */
    List<BodySheet.Use> of(long bodyId) {
        return letters("l.body.id = :id", bodyId).stream()
                .map(letter -> new BodySheet.Use(
                        letter.nomination().id(),
                        letter.id(),
                        letter.nomination().initiative().title(),
                        letter.state()))
                .toList();
    }

    /** The newest letters of that clinic with their bodies, at most 100. */
    List<ReferenceLetter> ofClinic(long eventId) {
        return letters("l.clinic.id = :id", eventId);
    }

    private List<ReferenceLetter> letters(String which, long id) {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(
                        "select l from ReferenceLetter l join fetch l.nomination n join fetch n.initiative i"
                                + " join fetch i.ownerUnit join fetch l.body left join fetch l.clinic"
                                + " where (:all = true or i.ownerUnit.id in :units) and " + which
                                + " order by l.id desc",
                        ReferenceLetter.class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
    }
}
