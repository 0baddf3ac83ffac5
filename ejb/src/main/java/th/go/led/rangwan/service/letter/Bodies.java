package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The bodies outside that are known to the desk. */
@Dependent
public class Bodies {
    @PersistenceContext
    private EntityManager entities;

    /** All bodies by Thai name. */
    List<OutsideBody> all() {
        return entities.createQuery(
                        "select b from OutsideBody b left join fetch b.parent order by b.nameTh", OutsideBody.class)
                .getResultList();
    }

    /** The body with that id. */
    OutsideBody existing(long id) {
        OutsideBody body = entities.find(OutsideBody.class, id);
        if (body == null) {
            throw new NotFoundException();
        }
        return body;
    }

    /** Keeps a new body; refused when one bears the same Thai name. */
    OutsideBody add(OutsideBody body) {
        boolean known = !entities.createQuery("select b.id from OutsideBody b where b.nameTh = :name", Long.class)
                .setParameter("name", body.name().th())
                .getResultList()
                .isEmpty();
        if (known) {
            throw new RefusedException("letter.refused.body.known", body.name()).at("bodyNameTh");
        }
        entities.persist(body);
        return body;
    }
}
