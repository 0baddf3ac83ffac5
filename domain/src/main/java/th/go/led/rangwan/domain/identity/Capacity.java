package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The capacity in which an act was done, copied at the act: later changes of posts and orders do not touch it. It is
 * the own post, or a chain of orders that leads from it to the post acted for: รองอธิบดี รักษาราชการแทน อธิบดี
 * ปฏิบัติราชการแทน ปลัดกระทรวง.
 *
 * @param kind of the first order, or the own post
 * @param postTh the person's own post as papers write it
 * @param replacedTh the post acted for by the first order, null in the own post
 * @param orderNumber the first order's number as written, null in the own post
 * @param further the orders after the first, as {@link #chain} reads them; null without
 * @param powersText what it may do, as {@link #powers} reads it; null in acts of before powers were named
 * @param forPost id of the post for which it acts in the end; null in acts of before ids were kept
 * @param key what tells the capacities of one person apart on a form and names the post and the orders that give it
 */
@Embeddable
public record Capacity(
        @Enumerated(EnumType.STRING) CapacityKind kind,
        String postTh,
        String postEn,
        String replacedTh,
        String replacedEn,
        String orderNumber,
        String further,
        @Column(name = "powers") String powersText,
        Long forPost,
        @Column(name = "capacity_key") String key) {

    /** Signing in one's own post. */
    public static Capacity ownPost(Post post) {
        Post.Title title = post.title();
        return new Capacity(
                CapacityKind.OWN_POST,
                title.th(),
                title.en(),
                null,
                null,
                null,
                null,
                Powers.FULL.text(),
                post.id(),
                "p" + post.id());
    }

    /** Signing for another post by an order, out of this capacity; what the order does not name is lost on the way. */
    Capacity by(ActingOrder order) {
        ActingOrder.Gives gives = order.gives();
        String powers = powers().and(gives.powers()).text();
        String nextKey = key + "-o" + order.id();
        Post.Title title = gives.post().title();
        String number = order.reference().number();
        if (kind == CapacityKind.OWN_POST) {
            return new Capacity(
                    gives.kind(),
                    postTh,
                    postEn,
                    title.th(),
                    title.en(),
                    number,
                    null,
                    powers,
                    gives.post().id(),
                    nextKey);
        }
        List<CapacityLink> links = new ArrayList<>(chain());
        links.add(CapacityLink.by(order));
        return new Capacity(
                kind,
                postTh,
                postEn,
                replacedTh,
                replacedEn,
                orderNumber,
                CapacityLink.text(links),
                powers,
                gives.post().id(),
                nextKey);
    }

    /**
     * The capacities open to a person at an instant, the likeliest first: an acting order in force goes before
     * the own post, because whoever acts is sent the papers of the post acted for; what has named powers alone goes
     * after it. Expired, cancelled and coming orders are not offered, nor is anything to somebody who holds no post.
     *
     * @param orders those that name the person, and those that name a post, whoever holds it
     */
    public static List<Capacity> offered(List<PostHolding> holdings, List<ActingOrder> orders, Instant at) {
        return new CapacityChains(holdings, orders, at).offered();
    }

    /** Whether this capacity acts for {@code post}, be it with one power only: it is the own post, or the one acted for. */
    public boolean actsFor(Post post) {
        if (forPost != null && post.id() != null) {
            return forPost.equals(post.id());
        }
        return post.title().th().equals(forTh());
    }

    /** Whether this capacity may do for {@code post} what needs {@code power}. */
    public boolean actsFor(Post post, Power power) {
        return actsFor(post) && powers().cover(power);
    }

    /** Whether papers that wait for the post come to whoever has it: with the power to annotate or to decide them. */
    public boolean receives() {
        return powers().cover(Power.ANNOTATE) || powers().cover(Power.DECIDE_APPLICATIONS);
    }

    /** What it may do. */
    public Powers powers() {
        return Powers.of(powersText);
    }

    /** The orders after the first; empty for the own post and for one order alone. */
    public List<CapacityLink> chain() {
        return CapacityLink.of(further);
    }

    /** The numbers of all orders that give it, as written; empty for the own post. */
    public List<String> orders() {
        return Stream.concat(Stream.ofNullable(orderNumber), chain().stream().map(CapacityLink::orderNumber))
                .toList();
    }

    /** The lines below the name in a signature block, e.g. รองอธิบดี / รักษาราชการแทน / อธิบดีกรมบังคับคดี. */
    public List<String> signatureLines() {
        return links().flatMap(link -> Stream.of(link.kind().words(), link.th()))
                .collect(() -> new ArrayList<>(List.of(postTh)), List::add, List::addAll);
    }

    /** The capacity in one Thai line. */
    public String lineTh() {
        return String.join(" ", signatureLines());
    }

    /** The capacity in one English line. */
    public String lineEn() {
        return links().map(link -> " " + link.kind().wordsEn() + " " + link.en())
                .reduce(postEn, String::concat);
    }

    private Stream<CapacityLink> links() {
        return kind == CapacityKind.OWN_POST
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new CapacityLink(kind, replacedTh, replacedEn, orderNumber)), chain().stream());
    }

    private String forTh() {
        return links().map(CapacityLink::th).reduce(postTh, (nearer, farther) -> farther);
    }
}
