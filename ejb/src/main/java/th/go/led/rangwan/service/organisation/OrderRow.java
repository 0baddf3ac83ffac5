package th.go.led.rangwan.service.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * An order in a list.
 *
 * @param person to whom it is given by name, null when it is given to whoever holds {@code holderOf}
 * @param full whether it gives the full powers of the replaced post, or {@code powers} alone
 * @param until the first instant at which it gives nothing more, null while no end is known
 */
public record OrderRow(
        long id,
        String number,
        LocalDate date,
        CapacityKind kind,
        Bilingual person,
        Bilingual holderOf,
        Bilingual replaced,
        boolean full,
        List<Power> powers,
        boolean passable,
        Instant from,
        Instant until,
        Standing standing) {
    static OrderRow of(ActingOrder order, Instant now) {
        ActingOrder.Gives gives = order.gives();
        Person person = order.givenTo().person();
        return new OrderRow(
                order.id(),
                order.reference().number(),
                order.reference().date(),
                gives.kind(),
                person == null ? null : new Bilingual(person.nameTh(), person.nameEn()),
                order.givenTo().post() == null ? null : title(order.givenTo().post()),
                title(gives.post()),
                gives.powers().full(),
                List.copyOf(gives.powers().list()),
                gives.passable(),
                order.term().from(),
                order.term().until(),
                standing(order, now));
    }

    /** An order that passes on what another one gives falls with it. */
    private static Standing standing(ActingOrder order, Instant now) {
        Standing own = Standing.of(order.term().from(), order.term().until(), order.cancelledAt(), now);
        ActingOrder source = order.gives().outOf();
        if (own != Standing.IN_FORCE || source == null) {
            return own;
        }
        Standing above = standing(source, now);
        return above == Standing.COMING ? own : above;
    }

    /** The first day on which it gives anything, in Bangkok. */
    public LocalDate firstDay() {
        return ThaiDate.dayOf(from);
    }

    /** The last day, null while no end is known. */
    public LocalDate lastDay() {
        return Days.last(until);
    }

    static Bilingual title(Post post) {
        return new Bilingual(post.title().th(), post.title().en());
    }
}
