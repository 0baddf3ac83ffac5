package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.decision.Recipient;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;

/** To whom words on a paper may give work: units that have a head, and everybody with a post now. */
@Dependent
public class Recipients {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** The coordinating unit with its people first, then the other units, each followed by its people. */
    List<RecipientRow> all() {
        Instant now = clock.instant();
        Map<Long, List<RecipientRow>> byUnit = new LinkedHashMap<>();
        heads().forEach(head -> byUnit.put(head.unit().id(), new ArrayList<>(List.of(row(head.unit())))));
        people.holdings().stream().filter(held -> held.validAt(now)).forEach(held -> byUnit.computeIfAbsent(
                        held.post().unit().id(), unit -> new ArrayList<>())
                .add(row(held)));
        return byUnit.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Who is named by a key; refused at {@code recipient} when there is nobody of that key. */
    Recipient named(String key) {
        if (key != null && key.matches(RecipientRow.UNIT + "\\d{1,18}")) {
            return people.unit(Long.parseLong(key.substring(RecipientRow.UNIT.length())))
                    .map(Recipient::unit)
                    .orElseThrow(Recipients::nobody);
        }
        return people.byLogin(key == null ? "" : key).map(Recipient::person).orElseThrow(Recipients::nobody);
    }

    /** On whose work list it stands: the person's, or that of whoever leads the unit. */
    Task.Assignee assignee(Recipient recipient) {
        return recipient.unit() == null
                ? Task.Assignee.person(recipient.person().id())
                : Task.Assignee.post(head(recipient.unit()).id());
    }

    /** The post that leads a unit; refused when it has none. */
    Post head(OrgUnit unit) {
        return people.headOf(unit)
                .orElseThrow(() -> new RefusedException("decision.refused.noHead", unit.nameTh()).at("recipient"));
    }

    /** The posts that lead units, the coordinating unit first. */
    List<Post> heads() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u where p.head = true"
                                + " order by case when u.coordinating = true then 0 else 1 end, u.nameTh, p.id",
                        Post.class)
                .getResultList();
    }

    private static RecipientRow row(OrgUnit unit) {
        return new RecipientRow(RecipientRow.UNIT + unit.id(), new Bilingual(unit.nameTh(), unit.nameEn()));
    }

    private static RecipientRow row(PostHolding held) {
        Person person = held.person();
        OrgUnit unit = held.post().unit();
        return new RecipientRow(
                person.login(),
                new Bilingual(person.nameTh() + " · " + unit.nameTh(), person.nameEn() + " · " + unit.nameEn()));
    }

    private static RefusedException nobody() {
        return new RefusedException("decision.refused.recipient").at("recipient");
    }
}
