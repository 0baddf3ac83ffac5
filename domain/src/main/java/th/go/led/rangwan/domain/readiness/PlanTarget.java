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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The cycle for which a work gets ready: unknown, only named, or one whose call the desk keeps. News about it are added
 * to it; another cycle is another target of the plan, with the reason, and the old ones stay.
 */
@Entity
@Table(name = "readiness_target")
public class PlanTarget {
    /** The longest name, in characters. */
    public static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessPlan plan;

    private String name;
    private String cycle;

    @Enumerated(EnumType.STRING)
    private TargetState firstState;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person chosenBy;

    private Instant chosenAt;

    @OneToMany(mappedBy = "target", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TargetNotice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "target", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CategoryMapping> mappings = new ArrayList<>();

    protected PlanTarget() {} // JPA

    PlanTarget(ReadinessPlan plan, Goal goal, String reason, Person by, Instant at) {
        this.plan = plan;
        this.name = goal.name();
        this.cycle = goal.cycle();
        this.firstState = goal.state();
        this.reason = reason;
        this.chosenBy = by;
        this.chosenAt = at;
    }

    /**
     * A cycle to aim at.
     *
     * @param name as people call it, e.g. UNPSA 2023; empty while nobody knows
     * @param cycle code of the cycle that the desk keeps; empty for none
     * @param state where it stands when it is chosen
     */
    public record Goal(String name, String cycle, TargetState state) {
        /** Nobody knows yet. */
        public static final Goal UNKNOWN = new Goal("", "", TargetState.UNKNOWN);

        /** One whose call is not out, by its name; without one the cycle is unknown. Refused at {@code name} when too long. */
        public static Goal named(String name) {
            String words = name == null ? "" : name.strip();
            if (words.length() > LONGEST) {
                throw new RefusedException("readiness.refused.name", LONGEST).at("name");
            }
            return words.isEmpty() ? UNKNOWN : new Goal(words, "", TargetState.EXPECTED);
        }

        /** One that the desk keeps; refused at {@code cycle} when it takes no applications any more. */
        public static Goal kept(String name, String code, TargetState state) {
            if (state.lost()) {
                throw new RefusedException("readiness.refused.target." + state, name).at("cycle");
            }
            return new Goal(name, code, state);
        }

        /** Whether it is the same cycle. */
        boolean same(Goal other) {
            return name.equals(other.name) && cycle.equals(other.cycle);
        }
    }

    /**
     * Adds news of the cycle.
     *
     * @throws RefusedException at {@code news} where there is no such way, at {@code source} without one, at {@code toldOn}
     *     for a day that is missing or to come
     */
    public TargetNotice hear(TargetNotice.News news, Person by, Instant at) {
        if (news.state() == null || !state().mayBecome(news.state())) {
            throw new RefusedException("readiness.refused.news").at("news");
        }
        String from = ReadinessItem.typed(news.source(), "readiness.refused.news.source", "newsSource");
        if (news.on() == null) {
            throw new RefusedException("shared.refused.date.empty").at("toldOn");
        }
        if (news.on().isAfter(ThaiDate.dayOf(at))) {
            throw new RefusedException("readiness.refused.future", ThaiDate.brief(news.on())).at("toldOn");
        }
        TargetNotice notice = new TargetNotice(this, new TargetNotice.News(news.state(), from, news.on()), by, at);
        notices.add(notice);
        return notice;
    }

    /** Refuses news typed by hand of a cycle that the desk keeps: its own page tells them. */
    public void requireNotKept() {
        if (!cycle.isEmpty()) {
            throw new RefusedException("readiness.refused.target.kept").at("news");
        }
    }

    /**
     * Says for which category of that cycle the work is meant.
     *
     * @throws RefusedException {@code readiness.refused.map.unknown} while the call is not on the desk, and at {@code
     *     mapReason} without a reason
     */
    public void map(String category, String why, Person by, Instant at) {
        if (cycle.isEmpty()) {
            throw new RefusedException("readiness.refused.map.unknown").at("category");
        }
        String words = ReadinessItem.typed(why, "readiness.refused.reason", "mapReason");
        mappings.add(new CategoryMapping(this, category, words, by, at));
    }

    /** Where the cycle stands, by the last news. */
    public TargetState state() {
        return notices.isEmpty()
                ? firstState
                : notices.get(notices.size() - 1).news().state();
    }

    /** The last news; empty when there was none since it was chosen. */
    public Optional<TargetNotice> news() {
        return notices.stream().reduce((earlier, later) -> later);
    }

    /** The category for which the work is meant there; empty while nobody has said. */
    public Optional<CategoryMapping> mapping() {
        return mappings.stream().reduce((earlier, later) -> later);
    }

    public Long id() {
        return id;
    }

    public ReadinessPlan plan() {
        return plan;
    }

    /** Which cycle it is, and where it stands now. */
    public Goal goal() {
        return new Goal(name, cycle, state());
    }

    /** Why it was chosen; empty for the first one. */
    public String reason() {
        return reason;
    }

    public Person chosenBy() {
        return chosenBy;
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    /** All news, the earliest first. */
    public List<TargetNotice> notices() {
        return List.copyOf(notices);
    }
}
