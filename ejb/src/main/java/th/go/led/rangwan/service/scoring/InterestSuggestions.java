package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.service.identity.People;

/** What the desk knows of a scorer's interests in a work. */
@Dependent
class InterestSuggestions {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    Set<Suggestion> of(Person person, Nomination nomination) {
        Set<Suggestion> found = EnumSet.noneOf(Suggestion.class);
        Instant now = clock.instant();
        long unit = nomination.initiative().ownerUnit().id();
        if (people.holdingsOf(person).stream()
                .filter(holding -> holding.validAt(now))
                .anyMatch(holding -> holding.post().unit().id() == unit)) {
            found.add(Suggestion.OWN_UNIT);
        }
        if (nomination.preparedBy().login().equals(person.login()) || wrote(person, nomination)) {
            found.add(Suggestion.ANSWER_AUTHOR);
        }
        return found;
    }

    private boolean wrote(Person person, Nomination nomination) {
        return entities.createQuery(
                                "select count(a) from Answer a where a.nomination = :nomination and (a.owner = :person"
                                        + " or exists (select 1 from AnswerVersion v where v.answer = a and v.writtenBy = :person))",
                                Long.class)
                        .setParameter("nomination", nomination)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
