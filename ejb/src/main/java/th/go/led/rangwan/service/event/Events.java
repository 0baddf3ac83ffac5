package th.go.led.rangwan.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventFollowUp;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The stored events. Everybody at the desk reads them; analysts and directors of the unit that coordinates applications
 * act on them, for anybody else there is nothing to act on.
 */
@Dependent
public class Events {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The events of a cycle with everybody's part, the soonest first. */
    public List<CycleEvent> of(String cycle) {
        return entities.createQuery(
                        "select e from CycleEvent e left join fetch e.parts p left join fetch p.person"
                                + " where e.cycle = :cycle order by e.date, e.beginsAt, e.id",
                        CycleEvent.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** The event with that id and everybody's part; not found when there is none. */
    public CycleEvent existing(long id) {
        return entities.createQuery(
                        "select e from CycleEvent e left join fetch e.parts p left join fetch p.person"
                                + " left join fetch p.saidBy left join fetch e.stateBy where e.id = :id",
                        CycleEvent.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The event for acting on it, as the caller saw it. */
    CycleEvent seen(long id, long seenVersion) {
        requireCoordinator();
        CycleEvent event = existing(id);
        if (event.version() != seenVersion) {
            throw new StaleException();
        }
        return event;
    }

    /** What is owed from an event, with whom; not found when there is none. */
    EventFollowUp followUp(long id) {
        EventFollowUp found = entities.find(EventFollowUp.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** What follows from an event, in the order in which it was told. */
    List<EventFollowUp> followUps(long eventId) {
        return entities.createQuery(
                        "select f from EventFollowUp f join fetch f.owner left join fetch f.doneBy"
                                + " where f.event.id = :event order by f.id",
                        EventFollowUp.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Whether the caller may act on events. */
    boolean mayAct() {
        Viewer viewer = caller.current().viewer();
        boolean acting = viewer.roles().contains(Role.ANALYST) || viewer.roles().contains(Role.DIRECTOR);
        return acting && viewer.coordinating();
    }

    /** Not found for who may not act on events. */
    void requireCoordinator() {
        if (!mayAct()) {
            throw new NotFoundException();
        }
    }

    /** Keeps a new event, which then has an id. */
    void add(CycleEvent event) {
        entities.persist(event);
    }

    /** Writes down what was said, so that new parts and follow-ups have their ids. */
    void flush() {
        entities.flush();
    }
}
