package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;

/** Who reads what waits for a person or a post. */
@Dependent
class Readers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    /** The person, or whoever holds the post or acts for it at that instant. */
    List<Person> of(Task.Assignee assignee, Instant at) {
        return assignee.personId() != null
                ? List.of(people.reference(assignee.personId()))
                : of(entities.find(Post.class, assignee.postId()), at);
    }

    /** Whoever holds the post or acts for it at that instant. */
    List<Person> of(Post post, Instant at) {
        return Stream.concat(people.holdersOf(post, at).stream(), people.actingFor(post, at).stream())
                .distinct()
                .toList();
    }
}
