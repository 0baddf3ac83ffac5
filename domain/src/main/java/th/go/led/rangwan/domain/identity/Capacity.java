package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The capacity in which an act was done, copied at the act: later changes of posts and orders do not touch it.
 *
 * @param postTh the person's own post as papers write it
 * @param replacedTh the post acted for, null in the own post
 * @param orderNumber the acting order's number as written, null in the own post
 */
@Embeddable
public record Capacity(
        @Enumerated(EnumType.STRING) CapacityKind kind,
        String postTh,
        String postEn,
        String replacedTh,
        String replacedEn,
        String orderNumber) {

    /** Signing in one's own post. */
    public static Capacity ownPost(Post post) {
        return new Capacity(
                CapacityKind.OWN_POST, post.title().th(), post.title().en(), null, null, null);
    }

    /** Signing for another post by an order, out of one's own. */
    public static Capacity by(ActingOrder order, Post own) {
        Post.Title replaced = order.replaced().title();
        return new Capacity(
                order.kind(),
                own.title().th(),
                own.title().en(),
                replaced.th(),
                replaced.en(),
                order.reference().number());
    }

    /**
     * The capacities open to a person at an instant, the likeliest first: an acting order in force goes before
     * the own post, because whoever acts is sent the papers of the post acted for. Expired and coming orders
     * are not offered.
     */
    public static List<Capacity> offered(List<PostHolding> holdings, List<ActingOrder> orders, Instant at) {
        List<Post> own = holdings.stream()
                .filter(holding -> holding.validAt(at))
                .map(PostHolding::post)
                .toList();
        List<Capacity> capacities = new ArrayList<>();
        if (!own.isEmpty()) {
            orders.stream()
                    .filter(order -> order.validAt(at))
                    .sorted(Comparator.comparing(ActingOrder::kind))
                    .forEach(order -> capacities.add(by(order, own.get(0))));
        }
        own.forEach(post -> capacities.add(ownPost(post)));
        return List.copyOf(capacities);
    }

    /** Whether this capacity may do what waits for {@code post}: it is the own post, or the one acted for. */
    public boolean actsFor(Post post) {
        return post.title().th().equals(kind == CapacityKind.OWN_POST ? postTh : replacedTh);
    }

    /** What tells the capacities of one person apart on a form: the order's number, empty for the own post. */
    public String key() {
        return orderNumber == null ? "" : orderNumber;
    }

    /** The lines below the name in a signature block, e.g. รองอธิบดี / รักษาราชการแทน / อธิบดีกรมบังคับคดี. */
    public List<String> signatureLines() {
        return kind == CapacityKind.OWN_POST ? List.of(postTh) : List.of(postTh, kind.words(), replacedTh);
    }

    /** The capacity in one Thai line. */
    public String lineTh() {
        return String.join(" ", signatureLines());
    }

    /** The capacity in one English line. */
    public String lineEn() {
        String words =
                switch (kind) {
                    case OWN_POST -> "";
                    case ACTING -> "acting for the";
                    case DELEGATED -> "by delegation of the";
                    case KEEPING_POST -> "keeping the post of";
                };
        return Stream.of(postEn, words, replacedEn)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }
}
