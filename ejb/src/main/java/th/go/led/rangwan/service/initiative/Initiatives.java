package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored works, as far as they are the caller's: what is not theirs is not found. */
@Dependent
public class Initiatives {
    /** The state that databases report when a unique value is there already. */
    private static final String TAKEN = "23505";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EnteredWorks entered;

    @Inject
    private WorkPages pages;

    @Inject
    private Caller caller;

    /** The work with that id, for reading. */
    public Initiative readable(long id) {
        return readable(existing(id));
    }

    /** The work with that code, for reading. */
    public Initiative readable(String code) {
        return readable(entities.createQuery(
                        "select i from Initiative i join fetch i.ownerUnit where i.code = :code", Initiative.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private Initiative readable(Initiative found) {
        Viewer viewer = caller.current().viewer();
        if (!viewer.reads(found.ownerUnit().id(), Set.of()).allowed() && !routed(found, viewer)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whoever was sent a dossier of the work reads the work too. */
    private boolean routed(Initiative work, Viewer viewer) {
        return viewer.reads(work.ownerUnit().id(), viewer.postIds()).allowed()
                && !entities.createQuery(
                                "select i.id from Initiative i where i = :work and " + entered.routed("i", "posts"),
                                Long.class)
                        .setParameter("work", work)
                        .setParameter("posts", viewer.postIds())
                        .getResultList()
                        .isEmpty();
    }

    /** The work with that id, for changing by its own unit or the coordinating one. */
    public Initiative changeable(long id) {
        Initiative found = existing(id);
        if (!caller.current().viewer().changes(found.ownerUnit().id()).allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** {@link #changeable} as the caller saw it; refused when somebody changed it since. */
    public Initiative seen(long id, long seenVersion) {
        Initiative found = changeable(id);
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    /**
     * The works that the caller may read, with their units.
     *
     * @param after the id after which they begin in that order, 0 for the beginning
     */
    public List<Initiative> after(InitiativeOrder order, long after, int most) {
        Map<String, Object> values = new HashMap<>();
        String words = "select i from Initiative i join fetch i.ownerUnit where "
                + pages.mine(caller.current().viewer(), values) + pages.from(order, after, values);
        TypedQuery<Initiative> query = entities.createQuery(words, Initiative.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The stored works with these codes, whoever owns them, with their units; for taking in files. */
    Map<String, Initiative> coded(Collection<String> codes) {
        return entities.createQuery(
                        "select i from Initiative i join fetch i.ownerUnit where i.code in :codes", Initiative.class)
                .setParameter("codes", codes.isEmpty() ? List.of("") : codes)
                .getResultStream()
                .collect(Collectors.toMap(Initiative::code, work -> work));
    }

    /** Whether a work has that code already. */
    boolean codeTaken(String code) {
        return !entities.createQuery("select i.id from Initiative i where i.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a new work; its id is known afterwards. Refused when somebody has just taken its code. */
    void add(Initiative initiative) {
        try {
            entities.persist(initiative);
            entities.flush();
        } catch (PersistenceException failed) {
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState()))) {
                throw new RefusedException("initiative.refused.codeTaken", initiative.code()).at("code");
            }
            throw failed;
        }
    }

    private Initiative existing(long id) {
        Initiative found = entities.find(Initiative.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
