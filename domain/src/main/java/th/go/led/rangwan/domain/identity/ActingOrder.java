package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * An order (คำสั่ง) by which a person, or whoever holds a post, acts for another post during a stated time; the end is
 * not included. It is never changed: it ends, or it is cancelled early with a reason, and what was signed under it stays.
 */
@Entity
@Table(name = "acting_order")
public class ActingOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne
    private Person person;

    @ManyToOne
    private Post holderOf;

    @ManyToOne(optional = false)
    private Post replaced;

    @Enumerated(EnumType.STRING)
    private CapacityKind kind;

    private String powers;
    private boolean passable;

    @ManyToOne(fetch = FetchType.LAZY)
    private ActingOrder outOf;

    private String orderNumber;
    private LocalDate orderDate;
    private Instant validFrom;
    private Instant validUntil;
    private Instant cancelledAt;
    private String cancelReason;

    protected ActingOrder() {} // JPA

    /**
     * An order numbered and dated as {@code reference} says, valid during {@code term}.
     *
     * @throws RefusedException when it has no number, its end is not after its beginning, somebody would act for their own
     *     post, a delegation names no power, or it passes on what its source does not let pass on
     */
    public ActingOrder(GivenTo givenTo, Gives gives, Reference reference, Term term) {
        if (reference.number().isBlank()) {
            throw new RefusedException("identity.refused.order.number").at("number");
        }
        if (term.until() != null && !term.until().isAfter(term.from())) {
            throw new RefusedException("identity.refused.term").at("until");
        }
        if (gives.post().isSame(givenTo.post())) {
            throw new RefusedException("identity.refused.order.own").at("replaced");
        }
        gives.check();
        this.person = givenTo.person();
        this.holderOf = givenTo.post();
        this.kind = gives.kind();
        this.replaced = gives.post();
        this.powers = gives.powers().text();
        this.passable = gives.passable();
        this.outOf = gives.outOf();
        this.orderNumber = reference.number().strip();
        this.orderDate = reference.date();
        this.validFrom = term.from();
        this.validUntil = term.until();
    }

    /** To whom: a person, or whoever holds a post; the other is null. */
    public record GivenTo(Person person, Post post) {
        /** To a person by name. */
        public static GivenTo person(Person person) {
            return new GivenTo(person, null);
        }

        /** To whoever holds the post, as long as they hold it. */
        public static GivenTo holderOf(Post post) {
            return new GivenTo(null, post);
        }

        boolean is(Person other) {
            return person != null && person.login().equals(other.login());
        }

        boolean is(Post other) {
            return post != null && post.isSame(other);
        }
    }

    /**
     * What it gives.
     *
     * @param passable whether a delegation may be passed on
     * @param outOf the delegation whose powers are passed on by this one, null when they are the post's own
     */
    public record Gives(CapacityKind kind, Post post, Powers powers, boolean passable, ActingOrder outOf) {
        /** The full powers of a post: รักษาราชการแทน or รักษาการในตำแหน่ง. */
        public static Gives all(CapacityKind kind, Post post) {
            return new Gives(kind, post, Powers.FULL, false, null);
        }

        /** Named powers of a post, which may not be passed on: ปฏิบัติราชการแทน. */
        public static Gives some(Post post, Powers powers) {
            return new Gives(CapacityKind.DELEGATED, post, powers, false, null);
        }

        /** The same, and whoever gets them may pass them on. */
        public Gives mayBePassedOn() {
            return new Gives(kind, post, powers, true, outOf);
        }

        /** The same, passed on out of what {@code source} delegates to the holder of the post. */
        public Gives outOf(ActingOrder source) {
            return new Gives(kind, post, powers, passable, source);
        }

        private void check() {
            if (kind == CapacityKind.OWN_POST || (kind.fullPowers() && (!powers.full() || passable || outOf != null))) {
                throw new IllegalArgumentException(kind + " gives the full powers of a post");
            }
            if (!kind.fullPowers() && (powers.full() || powers.named().isEmpty())) {
                throw new RefusedException("identity.refused.order.powers").at("powers");
            }
            if (outOf != null && !outOf.passable) {
                throw new RefusedException("identity.refused.order.passed", outOf.orderNumber).at("outOf");
            }
            if (outOf != null && !powers.within(outOf.gives().powers())) {
                throw new RefusedException("identity.refused.order.beyond", outOf.orderNumber).at("powers");
            }
        }
    }

    /** Number as written on the order, with its date. */
    public record Reference(String number, LocalDate date) {}

    /** From an instant until, not including, another; no end when {@code until} is null. */
    public record Term(Instant from, Instant until) {}

    /** Ends it before its time; refused without a reason, and when it is over already. */
    public void cancel(String reason, Instant at) {
        if (reason.isBlank()) {
            throw new RefusedException("identity.refused.order.reason").at("reason");
        }
        if (cancelledAt != null || (validUntil != null && !at.isBefore(validUntil))) {
            throw new RefusedException("identity.refused.order.over");
        }
        this.cancelledAt = at;
        this.cancelReason = reason.strip();
    }

    /** Whether the order gives its powers at that instant; one that passes powers on falls with its source. */
    public boolean validAt(Instant instant) {
        return !instant.isBefore(validFrom)
                && (validUntil == null || instant.isBefore(validUntil))
                && (cancelledAt == null || instant.isBefore(cancelledAt))
                && (outOf == null || outOf.validAt(instant));
    }

    public Long id() {
        return id;
    }

    /** The version that a screen saw, for refusing a stale one. */
    public long version() {
        return version;
    }

    public GivenTo givenTo() {
        return new GivenTo(person, holderOf);
    }

    public Gives gives() {
        return new Gives(kind, replaced, Powers.of(powers), passable, outOf);
    }

    public Reference reference() {
        return new Reference(orderNumber, orderDate);
    }

    public Term term() {
        return new Term(validFrom, validUntil);
    }

    /** When it was cancelled before its time, null when it was not. */
    public Instant cancelledAt() {
        return cancelledAt;
    }

    /** Why, empty when it was not. */
    public String cancelReason() {
        return cancelReason == null ? "" : cancelReason;
    }
}
