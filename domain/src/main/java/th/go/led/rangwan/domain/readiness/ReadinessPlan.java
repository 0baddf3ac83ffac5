package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What a work still needs for a later cycle (แผนเตรียมความพร้อม). Opened when its cycle was cancelled, when it is not
 * filed this year, or by a person for a later cycle. It belongs to the work: cycles that are postponed or cancelled change
 * its target and nothing else. What was complete in the earlier application is taken along; gaps are closed one by one and
 * looked at by a director after each quarter.
 */
@Entity
@Table(name = "readiness_plan")
public class ReadinessPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY)
    private IncomingPaper paper;

    @Enumerated(EnumType.STRING)
    private PlanCause cause;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person keeper;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person openedBy;

    private Instant openedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReadinessItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PlanTarget> targets = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CarriedItem> carried = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<QuarterCheck> checks = new ArrayList<>();

    protected ReadinessPlan() {} // JPA

    /**
     * Opens the plan of a work; refused without a reason.
     *
     * @param keeper who looks after it
     */
    public ReadinessPlan(Initiative initiative, Origin origin, Person keeper, Person by, Instant at) {
        this.initiative = initiative;
        this.cause = origin.cause();
        this.nomination = origin.nomination();
        this.paper = origin.paper();
        this.reason = ReadinessItem.typed(origin.reason(), "readiness.refused.reason", "reason");
        this.keeper = keeper;
        this.openedBy = by;
        this.openedAt = at;
    }

    /**
     * From what a plan comes.
     *
     * @param nomination the application that ended, null for none
     * @param paper the paper that suggests it, null for none
     */
    public record Origin(PlanCause cause, Nomination nomination, IncomingPaper paper, String reason) {}

    /** Adds a gap. */
    public ReadinessItem need(Gap gap, Aim aim, Person by, Instant at) {
        ReadinessItem item = new ReadinessItem(this, gap, aim, by, at);
        items.add(item);
        return item;
    }

    /** Adds what was complete in the record but bears a date: it has to be looked at again. */
    public ReadinessItem recheck(Gap gap, Aim aim, Person by, Instant at) {
        ReadinessItem item = need(gap, aim, by, at);
        item.bring(GapState.RECHECK, "", null, by, at);
        return item;
    }

    /** Takes something complete along from the earlier application. */
    public void carry(CarriedItem.Carried what) {
        carried.add(new CarriedItem(this, what));
    }

    /**
     * Chooses the cycle to aim at; the earlier ones stay.
     *
     * @throws RefusedException at {@code reason} without one, which the first target does not need; {@code
     *     readiness.refused.target.same} at {@code cycle} for the one that holds
     */
    public PlanTarget aimAt(PlanTarget.Goal goal, String why, Person by, Instant at) {
        if (!targets.isEmpty() && target().goal().same(goal)) {
            throw new RefusedException("readiness.refused.target.same").at("cycle");
        }
        String words = targets.isEmpty() ? "" : ReadinessItem.typed(why, "readiness.refused.reason", "reason");
        PlanTarget chosen = new PlanTarget(this, goal, words, by, at);
        targets.add(chosen);
        return chosen;
    }

    /**
     * Notes that a director looked at the plan after a quarter.
     *
     * @throws RefusedException {@code readiness.refused.check.early} before the quarter has ended or for one that ended
     *     before the plan was opened, {@code readiness.refused.check.twice} the second time
     */
    public void check(Quarter quarter, String words, Person by, Instant at) {
        boolean ended = quarter.last().isBefore(ThaiDate.dayOf(at));
        if (!ended || quarter.last().isBefore(ThaiDate.dayOf(openedAt))) {
            throw new RefusedException("readiness.refused.check.early");
        }
        if (check(quarter).isPresent()) {
            throw new RefusedException("readiness.refused.check.twice");
        }
        String said = words == null ? "" : words.strip();
        if (said.length() > ReadinessItem.LONGEST) {
            throw new RefusedException("readiness.refused.long", ReadinessItem.LONGEST).at("checkWords");
        }
        checks.add(new QuarterCheck(this, quarter, said, by, at));
    }

    /** The posts to which gaps are given; who holds one may read the plan. */
    public Set<Long> ownerPostIds() {
        return items.stream()
                .map(ReadinessItem::owner)
                .filter(Objects::nonNull)
                .map(Post::id)
                .collect(Collectors.toSet());
    }

    /** How many gaps are closed. */
    public int closed() {
        return (int)
                items.stream().filter(item -> item.state() == GapState.CLOSED).count();
    }

    /** How many gaps were closed at the end of a day. */
    public int closedBy(LocalDate day) {
        return (int) items.stream().filter(item -> item.closedBy(day)).count();
    }

    /** The cycle at which it aims now. */
    public PlanTarget target() {
        return targets.get(targets.size() - 1);
    }

    /** The curve by quarters as known on that day. */
    public ReadinessCurve curve(LocalDate today) {
        return ReadinessCurve.of(items, ThaiDate.dayOf(openedAt), today);
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "readiness:" + id;
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

    /** From what it comes. */
    public Origin origin() {
        return new Origin(cause, nomination, paper, reason);
    }

    /** Who looks after it. */
    public Person keeper() {
        return keeper;
    }

    public Person openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<ReadinessItem> items() {
        return List.copyOf(items);
    }

    /** Every target, the earliest first. */
    public List<PlanTarget> targets() {
        return List.copyOf(targets);
    }

    public List<CarriedItem> carried() {
        return List.copyOf(carried);
    }

    /** A director's look after that quarter, if there was one. */
    public Optional<QuarterCheck> check(Quarter quarter) {
        return checks.stream().filter(check -> check.quarter().equals(quarter)).findFirst();
    }

    public List<QuarterCheck> checks() {
        return List.copyOf(checks);
    }
}
