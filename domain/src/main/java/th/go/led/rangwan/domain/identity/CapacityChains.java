package th.go.led.rangwan.domain.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows the orders in force at an instant from a person's own posts to the posts acted for. Whoever has the full
 * powers of a post has also what orders give to that post (พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน มาตรา 48); powers held
 * by delegation lead on only along an order that passes them on.
 */
final class CapacityChains {
    private static final int LONGEST = 4;

    private final List<Post> own;
    private final List<ActingOrder> orders;
    private final Person person;
    private final List<Found> found = new ArrayList<>();

    private record Found(Capacity capacity, int length) {}

    CapacityChains(List<PostHolding> holdings, List<ActingOrder> orders, Instant at) {
        List<PostHolding> held =
                holdings.stream().filter(holding -> holding.validAt(at)).toList();
        this.own = held.stream().map(PostHolding::post).distinct().toList();
        this.person = held.isEmpty() ? null : held.get(0).person();
        this.orders = orders.stream().filter(order -> order.validAt(at)).toList();
    }

    List<Capacity> offered() {
        if (own.isEmpty()) {
            return List.of();
        }
        orders.stream()
                .filter(order -> order.givenTo().is(person))
                .forEach(order -> follow(Capacity.ownPost(own.get(0)), order, List.of(own.get(0))));
        own.forEach(post -> goOn(Capacity.ownPost(post), post, List.of(post)));
        return Stream.of(ordered(true), own.stream().map(Capacity::ownPost), ordered(false))
                .flatMap(capacities -> capacities)
                .distinct()
                .toList();
    }

    private Stream<Capacity> ordered(boolean full) {
        return found.stream()
                .filter(one -> one.capacity().powers().full() == full)
                .sorted(Comparator.comparingInt(Found::length)
                        .thenComparing(one -> one.capacity().kind()))
                .map(Found::capacity);
    }

    private void goOn(Capacity from, Post at, List<Post> passed) {
        orders.stream().filter(order -> order.givenTo().is(at)).forEach(order -> follow(from, order, passed));
    }

    private void follow(Capacity from, ActingOrder order, List<Post> passed) {
        Post to = order.gives().post();
        if (passed.size() > LONGEST || passed.stream().anyMatch(to::isSame)) {
            return;
        }
        Capacity reached = from.by(order);
        List<Post> way = Stream.concat(passed.stream(), Stream.of(to)).toList();
        if (order.gives().outOf() != null) {
            follow(reached, order.gives().outOf(), way);
            return;
        }
        found.add(new Found(reached, way.size()));
        if (order.gives().powers().full()) {
            goOn(reached, to, way);
        }
    }
}
