package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * An initiative entered for one category of one cycle (ใบสมัคร). Drafted by an analyst, sent up a route, returned or
 * decided. It is pinned to the revision of the call under which it was begun; its category cannot change after
 * filing (ข้อ ๑.๓).
 */
@Entity
@Table(name = "nomination")
public class Nomination {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String cycle;
    private int revision;
    private String category;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person preparedBy;

    @Enumerated(EnumType.STRING)
    private NominationState state = NominationState.DRAFTING;

    private Instant stateSince;
    private String endReason = "";

    @ElementCollection
    @CollectionTable(name = "nomination_reader", joinColumns = @JoinColumn(name = "nomination_id"))
    @Column(name = "post_id")
    private Set<Long> routedPostIds = new HashSet<>();

    protected Nomination() {} // JPA

    /** Begins a nomination of {@code initiative}, drafted by {@code preparedBy}. */
    public Nomination(Initiative initiative, Entry entry, Person preparedBy, Instant at) {
        this.initiative = initiative;
        this.cycle = entry.cycle();
        this.revision = entry.revision();
        this.category = entry.category();
        this.preparedBy = preparedBy;
        this.stateSince = at;
    }

    /** What it is entered for: the cycle's code, the revision of its call, and the category's code in that cycle. */
    public record Entry(String cycle, int revision, String category) {}

    /** Goes on to {@code next}; refused where the state machine has no such way. */
    public void become(NominationState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("nomination.refused.state." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /**
     * The act that took it off its route, or sent it up, was recalled before anybody went on from it.
     *
     * @param to {@code ON_ROUTE}, or for a sending what it was before: in draft or returned
     */
    public void recall(NominationState to, Instant at) {
        boolean lawful = to == NominationState.ON_ROUTE
                ? state.recallable()
                : state == NominationState.ON_ROUTE && to.writable();
        if (!lawful) {
            throw new RefusedException("nomination.refused.state." + state);
        }
        this.state = to;
        this.stateSince = at;
    }

    /**
     * Moves it on purpose to another revision or cycle, with the category that a person chose there.
     *
     * @param cycleCancelled whether its cycle was cancelled: then it leaves its route or approval for the draft
     * @throws RefusedException {@code nomination.refused.move.same} when it stands there already, and while it is with
     *     others or decided
     */
    public void moveTo(Entry target, boolean cycleCancelled, Instant at) {
        if (!cycleCancelled) {
            requireWritable();
        }
        requireLive();
        if (target.cycle().equals(cycle) && target.revision() == revision) {
            throw new RefusedException("nomination.refused.move.same").at("to");
        }
        if (!state.writable()) {
            become(NominationState.DRAFTING, at);
        }
        this.cycle = target.cycle();
        this.revision = target.revision();
        this.category = target.category();
    }

    /**
     * Enters it for another category of the same call.
     *
     * @throws RefusedException at {@code category} when it is entered for that one already, and while it is with others or
     *     decided: the category is fixed from the route on and can be chosen again only after a return
     */
    public void enterFor(String otherCategory) {
        requireWritable();
        if (category.equals(otherCategory)) {
            throw new RefusedException("nomination.refused.category.same").at("category");
        }
        this.category = otherCategory;
    }

    /** Ends it with its cancelled cycle, for a reason; {@code nomination.refused.end.reason} at {@code reason} without one. */
    public void end(NominationState end, String why, Instant at) {
        if (why == null || why.isBlank()) {
            throw new RefusedException("nomination.refused.end.reason").at("reason");
        }
        become(end, at);
        this.endReason = why.strip();
    }

    /** Why it ended with its cycle; empty when it did not. */
    public String endReason() {
        return endReason;
    }

    /** Lets whoever holds or acts for the post read this nomination from now on. */
    public void routeTo(long postId) {
        routedPostIds.add(postId);
    }

    /** Refuses any change of answers and documents while it is with others or decided. */
    public void requireWritable() {
        if (!state.writable()) {
            throw new RefusedException("nomination.refused.state." + state);
        }
    }

    /** Refuses the arrival of letters and documents once it has ended. */
    public void requireLive() {
        if (!state.live()) {
            throw new RefusedException("nomination.refused.state." + state);
        }
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "nomination:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    public Entry entry() {
        return new Entry(cycle, revision, category);
    }

    public Person preparedBy() {
        return preparedBy;
    }

    public NominationState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Set<Long> routedPostIds() {
        return Set.copyOf(routedPostIds);
    }
}
