package th.go.led.rangwan.service.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.Caller;

/**
 * What the caller sees of the board: whoever sees all units counts all; others count the dossiers that they may read, and the
 * tasks of themselves and of the people and posts of their own units.
 */
@Dependent
class Sight {
    /** Upon a nomination {@code n}. */
    static final String NOMINATIONS = "(:all = true or n.initiative.ownerUnit.id in :units or exists"
            + " (select 1 from Nomination m join m.routedPostIds p where m = n and p in :posts))";

    /** Upon an open task {@code t}. */
    static final String TASKS =
            "t.doneAt is null and (:all = true or t.personId = :me or t.postId in :posts or t.postId in"
                    + " (select o.id from Post o where o.unit.id in :units) or t.personId in (select h.person.id from PostHolding h"
                    + " where h.post.unit.id in :units and h.validFrom <= :now and (h.validUntil is null or h.validUntil > :now)))";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<Long> NONE = Set.of(-1L);
    private static final Set<LetterState> THEIRS = Stream.of(LetterState.values())
            .filter(state -> state.turn() == LetterState.Turn.THEIRS)
            .collect(Collectors.toSet());

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Fills in who asks, and when; a place that the query has not is left out. */
    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        Viewer viewer = caller.current().viewer();
        Instant now = clock.instant();
        Set<String> places =
                query.getParameters().stream().map(place -> place.getName()).collect(Collectors.toSet());
        set(query, places, "all", viewer.seesAllUnits());
        set(query, places, "me", viewer.personId());
        set(query, places, "units", viewer.unitIds().isEmpty() ? NONE : viewer.unitIds());
        set(query, places, "posts", viewer.postIds().isEmpty() ? NONE : viewer.postIds());
        set(query, places, "now", now);
        set(query, places, "week", now.plus(WEEK));
        set(query, places, "today", ThaiDate.dayOf(now));
        set(query, places, "theirs", THEIRS);
        return query;
    }

    private static void set(TypedQuery<?> query, Set<String> places, String place, Object value) {
        if (places.contains(place)) {
            query.setParameter(place, value);
        }
    }
}
