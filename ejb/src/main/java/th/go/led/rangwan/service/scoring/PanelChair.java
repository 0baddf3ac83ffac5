package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.nomination.Nominations;

/** The chair of panels: whoever holds or acts for the post at the head of the coordinating unit. */
@Dependent
class PanelChair {
    @Inject
    private People people;

    @Inject
    private Nominations nominations;

    @Inject
    private Panels panels;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether the caller is the chair. */
    boolean chairs() {
        return people.headOf(people.coordinatingUnit())
                .map(post -> caller.current().viewer().postIds().contains(post.id()))
                .orElse(false);
    }

    /** Not found for everybody else. */
    void require() {
        if (!chairs()) {
            throw new NotFoundException();
        }
    }

    Person person() {
        return caller.person();
    }

    Person person(long id) {
        return people.reference(id);
    }

    /** Who may be invited: heads of units below the department, and the people of the coordinating unit, each once. */
    List<PanelOpening.Candidate> candidates() {
        Instant now = clock.instant();
        return people.holdings().stream()
                .filter(holding -> holding.validAt(now))
                .filter(holding -> holding.post().unit().parent() != null)
                .filter(holding ->
                        holding.post().head() || holding.post().unit().coordinating())
                .map(PanelChair::candidate)
                .collect(Collectors.toMap(PanelOpening.Candidate::personId, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(PanelOpening.Candidate::personId))
                .toList();
    }

    /** The same by their ids. */
    Map<Long, PanelOpening.Candidate> known() {
        return candidates().stream().collect(Collectors.toMap(PanelOpening.Candidate::personId, Function.identity()));
    }

    private static PanelOpening.Candidate candidate(PostHolding holding) {
        return new PanelOpening.Candidate(
                holding.person().id(),
                PanelHead.name(holding.person()),
                new Bilingual(
                        holding.post().unit().nameTh(), holding.post().unit().nameEn()));
    }

    /** The nominations of the cycle that may be scored. */
    List<Nomination> works(String cycle) {
        return nominations.liveIn(cycle).stream()
                .filter(nomination -> PanelWork.scored(nomination.state()))
                .toList();
    }

    /** Those of them that the panel has never taken in; one that was moved to another call is for another panel. */
    List<Nomination> fresh(PanelCase one) {
        return works(one.panel().cycle()).stream()
                .filter(nomination -> panels.placesOf(nomination).stream()
                        .noneMatch(
                                place -> place.panel().id().equals(one.panel().id())))
                .toList();
    }

    /** Whoever holds a post of the scorer's may read the nomination from now on. */
    void letRead(Nomination nomination, Person scorer) {
        Instant now = clock.instant();
        people.holdingsOf(scorer).stream()
                .filter(holding -> holding.validAt(now))
                .forEach(holding -> nomination.routeTo(holding.post().id()));
    }
}
