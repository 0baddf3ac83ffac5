package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.People;

/**
 * Whom one may ask to rule: heads of units, the executive, and the unit that coordinates applications. The words of the call
 * say who is asked first.
 */
@Dependent
class Rulers {
    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** All but {@code butNot}, who asks; those first whom the call suggests. */
    List<Ruler> all(CycleDefinition call, long butNot) {
        Set<String> asked = call.facts().stream()
                .filter(FactKind::ruling)
                .map(kind -> kind.ask().th())
                .collect(Collectors.toSet());
        Set<Long> seen = new HashSet<>(Set.of(butNot));
        List<Ruler> found = new ArrayList<>();
        for (PostHolding holding : eligible()) {
            if (seen.add(holding.person().id())) {
                found.add(ruler(holding, asked));
            }
        }
        found.sort(Comparator.comparing(Ruler::suggested).reversed());
        return found;
    }

    /** The person of that id; refused at the field {@code asked} when it is none of them. */
    Person one(CycleDefinition call, long id) {
        return eligible().stream()
                .map(PostHolding::person)
                .filter(person -> person.id() == id)
                .findFirst()
                .orElseThrow(() -> new RefusedException("eligibility.refused.ask.person", call.title()).at("asked"));
    }

    private List<PostHolding> eligible() {
        return people.holdings().stream()
                .filter(holding -> holding.validAt(clock.instant()))
                .filter(holding -> holding.post().head()
                        || holding.post().unit().coordinating()
                        || holding.post().unit().parent() == null)
                .toList();
    }

    private static Ruler ruler(PostHolding holding, Set<String> asked) {
        Post.Title title = holding.post().title();
        return new Ruler(
                holding.person().id(),
                new Bilingual(holding.person().nameTh(), holding.person().nameEn()),
                new Bilingual(title.th(), title.en()),
                asked.contains(title.th()));
    }
}
