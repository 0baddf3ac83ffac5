package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.service.identity.People;

/** Tells how whoever leads signs: in the own post, or acting for it. */
@Dependent
public class Signatures {
    private static final String NO_NAME = "                                        ";

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Whoever holds the post now or acts for it; without anybody the name stays open. */
    public SignatureBlock of(Post post) {
        Instant now = clock.instant();
        return Stream.concat(people.holdersOf(post, now).stream(), people.actingFor(post, now).stream())
                .findFirst()
                .map(person ->
                        block(person.nameTh(), capacity(person, post, now).signatureLines()))
                .orElseGet(() -> open(post.title().th()));
    }

    /** A block without a name, for a post that is only named. */
    public static SignatureBlock open(String post) {
        return SignatureBlock.of(NO_NAME, post);
    }

    /** Name, post and, for somebody acting, each replaced post on a line of its own. */
    public static SignatureBlock block(String name, List<String> capacity) {
        return SignatureBlock.in(name, capacity);
    }

    private Capacity capacity(Person person, Post post, Instant now) {
        return people.capacitiesOf(person, now).stream()
                .filter(capacity -> capacity.actsFor(post, Power.SIGN_LETTERS))
                .findFirst()
                .orElseGet(() -> Capacity.ownPost(post));
    }
}
