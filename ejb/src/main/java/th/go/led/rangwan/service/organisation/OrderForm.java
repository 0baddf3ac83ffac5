package th.go.led.rangwan.service.organisation;

import java.time.LocalDate;
import java.util.Set;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Power;

/**
 * An order as typed.
 *
 * @param kind how the replaced post is acted for
 * @param to who gets it: a person or whoever holds a post
 * @param replacedId the post acted for
 * @param powers what a delegation names; not looked at for the full powers of a post
 * @param passable whether a delegation may be passed on
 * @param outOfId the order whose powers a delegation passes on, 0 when they are the post's own
 * @param number as written on the order, with its words
 * @param from the first day, {@code until} the last one, null while no end is known
 */
public record OrderForm(
        CapacityKind kind,
        To to,
        long replacedId,
        Set<Power> powers,
        boolean passable,
        long outOfId,
        String number,
        LocalDate date,
        LocalDate from,
        LocalDate until) {

    /** A person, or whoever holds a post; the other id is 0. */
    public record To(long personId, long postId) {}
}
