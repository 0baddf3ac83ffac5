package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.identity.Caller;

/** The short phrases that a person has written before, the most used first, at most four: they insert, never send. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class PhraseService {
    private static final int MOST = 4;
    private static final int LONGEST = 80;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** Own words of opinions and orders. */
    public List<String> opinions() {
        return written(
                Stream.of(Verb.values()).filter(verb -> !verb.needsReason()).collect(Collectors.toSet()));
    }

    /** Reasons for sending something back, or for not this year. */
    public List<String> reasons(Verb verb) {
        return written(Set.of(verb));
    }

    /** Conditions of approvals. */
    public List<String> conditions() {
        return phrases(entities.createQuery(
                "select c.words from Condition c where c.decision.annotation.person.id = :me and length(c.words) <= :most"
                        + " group by c.words order by count(c) desc, max(c.id) desc",
                String.class));
    }

    private List<String> written(Set<Verb> verbs) {
        return phrases(entities.createQuery(
                        "select a.words from Annotation a where a.person.id = :me and a.verb in :verbs and a.words <> ''"
                                + " and length(a.words) <= :most group by a.words order by count(a) desc, max(a.id) desc",
                        String.class)
                .setParameter("verbs", verbs));
    }

    private List<String> phrases(TypedQuery<String> query) {
        return query.setParameter("me", caller.current().personId())
                .setParameter("most", LONGEST)
                .setMaxResults(MOST)
                .getResultList();
    }
}
