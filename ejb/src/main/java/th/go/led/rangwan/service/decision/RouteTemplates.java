package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RouteTemplate;
import th.go.led.rangwan.domain.shared.StaleException;

/** The stored templates of routes; every kind of paper has one. */
@Dependent
class RouteTemplates {
    @PersistenceContext
    private EntityManager entities;

    /** The template of a kind of paper. */
    RouteTemplate of(PaperKind kind) {
        return entities.createQuery(
                        "select t from RouteTemplate t left join fetch t.steps left join fetch t.changedBy"
                                + " where t.kind = :kind",
                        RouteTemplate.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** The template as the caller saw it; refused when somebody changed it since. */
    RouteTemplate seen(PaperKind kind, long version) {
        RouteTemplate template = of(kind);
        if (template.version() != version) {
            throw new StaleException();
        }
        return template;
    }

    /** All of them, with their steps, in one statement. */
    List<RouteTemplate> all() {
        return entities.createQuery(
                        "select distinct t from RouteTemplate t left join fetch t.steps left join fetch t.changedBy"
                                + " order by t.id",
                        RouteTemplate.class)
                .getResultList();
    }
}
