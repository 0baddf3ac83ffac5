package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The register of bodies outside, and what directors ruled on them. */
@Dependent
public class Bodies {
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    /** All bodies by Thai name. */
    List<OutsideBody> all() {
        return entities.createQuery(
                        "select b from OutsideBody b left join fetch b.parent order by b.nameTh", OutsideBody.class)
                .getResultList();
    }

    /**
     * Bodies by Thai name, from the one after {@code after} on.
     *
     * @param words that one of the names contains, empty for any
     * @param kind null for any
     * @param after id of the last body of the page before, 0 for the first page
     */
    List<OutsideBody> page(String words, BodyKind kind, long after, int most) {
        String last = after == 0 ? "" : existing(after).name().th();
        return entities.createQuery(
                        "select b from OutsideBody b left join fetch b.parent p left join fetch p.parent"
                                + " where b.nameTh > :last and (:any = true or b.kind = :kind)"
                                + " and (lower(b.nameTh) like :words escape '!' or lower(b.nameEn) like :words escape '!')"
                                + " order by b.nameTh",
                        OutsideBody.class)
                .setParameter("last", last)
                .setParameter("any", kind == null)
                .setParameter("kind", kind == null ? BodyKind.PUBLIC : kind)
                .setParameter("words", containing(words))
                .setMaxResults(most)
                .getResultList();
    }

    private static String containing(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** How many letters, of any state, each of these bodies was chosen for. */
    Map<Long, Long> lettersOf(Collection<Long> bodies) {
        return entities.createQuery(
                        "select l.body.id, count(l) from ReferenceLetter l where l.body.id in :bodies group by l.body.id",
                        Object[].class)
                .setParameter("bodies", bodies.isEmpty() ? NOBODY : bodies)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The body with that id. */
    OutsideBody existing(long id) {
        return entities.createQuery(
                        "select b from OutsideBody b left join fetch b.parent p left join fetch p.parent"
                                + " where b.id = :id",
                        OutsideBody.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The body as the caller saw it, for changing it. */
    OutsideBody seen(long id, long seenVersion) {
        OutsideBody body = existing(id);
        if (body.version() != seenVersion) {
            throw new StaleException();
        }
        return body;
    }

    /** Keeps a new body; refused when one bears the same Thai name. */
    OutsideBody add(OutsideBody body) {
        requireOwnName(body.name().th(), 0);
        entities.persist(body);
        return body;
    }

    /** Refuses a Thai name that another body than {@code id} bears. */
    void requireOwnName(String nameTh, long id) {
        boolean known = !entities.createQuery(
                        "select b.id from OutsideBody b where b.nameTh = :name and b.id <> :id", Long.class)
                .setParameter("name", nameTh.strip())
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (known) {
            throw new RefusedException("letter.refused.body.known", nameTh.strip()).at("bodyNameTh");
        }
    }

    /** Every ruling on these bodies, alone or with another one, with director and bodies; the oldest first. */
    List<IndependenceRuling> rulingsOn(Set<Long> bodies) {
        return entities.createQuery(
                        "select r from IndependenceRuling r join fetch r.ruledBy join fetch r.body"
                                + " left join fetch r.other where r.body.id in :bodies or r.other.id in :bodies"
                                + " order by r.id",
                        IndependenceRuling.class)
                .setParameter("bodies", bodies.isEmpty() ? NOBODY : bodies)
                .getResultList();
    }

    /** Keeps a ruling. */
    void add(IndependenceRuling ruling) {
        entities.persist(ruling);
    }
}
