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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * One gap between a work and a later application: what asks for it, where it stands and where it is to come, what is to
 * be done, by which post, and by when its proof is there. Open until a person says what proves it; it may be opened again.
 * What was done about it is added and never edited.
 */
@Entity
@Table(name = "readiness_item")
public class ReadinessItem {
    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_QUESTION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessPlan plan;

    @Enumerated(EnumType.STRING)
    private GapGround ground;

    @Enumerated(EnumType.STRING)
    private GapState state;

    private String code;
    private String clauseTh;
    private String clauseEn;
    private String needTh;
    private String needEn;
    private String askTh;
    private String askEn;
    private LocalDate firstEligibleOn;
    private String actionTh;
    private String actionEn;
    private String unitTh;
    private String unitEn;
    private BigDecimal baseline;
    private BigDecimal target;
    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    private Post owner;

    private LocalDate dueOn;
    private LocalDate dueFirst;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person addedBy;

    private Instant addedAt;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ItemAct> acts = new ArrayList<>();

    protected ReadinessItem() {} // JPA

    ReadinessItem(ReadinessPlan plan, Gap gap, Aim aim, Person by, Instant at) {
        this.plan = plan;
        this.state = GapState.OPEN;
        this.ground = gap.ground();
        this.code = gap.code();
        this.clauseTh = gap.title().th();
        this.clauseEn = gap.title().en();
        this.needTh = gap.need().th();
        this.needEn = gap.need().en();
        this.askTh = gap.ask().th();
        this.askEn = gap.ask().en();
        this.firstEligibleOn = gap.firstEligibleOn();
        this.addedBy = by;
        this.addedAt = at;
        this.dueFirst = aim.due();
        take(aim);
    }

    /** The text without outer blanks; refused when there is none or it is too long, with the greatest length. */
    static String typed(String words, String key, String field) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new RefusedException(key, LONGEST).at(field);
        }
        return words.strip();
    }

    /**
     * Agrees anew what is to be done. The first agreed day stays the plan's; moving a day needs a reason.
     *
     * @throws RefusedException {@code readiness.refused.closed} once it is closed, {@code readiness.refused.moved} at {@code
     *     reason} when a day is moved without one
     */
    public void agree(Aim aim, String reason, Person by, Instant at) {
        requireOpen();
        if (dueOn != null && !dueOn.equals(aim.due())) {
            String why = typed(reason, "readiness.refused.moved", "reason");
            note(ItemActKind.MOVED, new ItemAct.Told(why, dueOn, null), by, at);
        }
        if (aim.owner() != null && !aim.owner().equals(owner)) {
            note(ItemActKind.ENTRUSTED, new ItemAct.Told(aim.owner().title().shortTh(), null, null), by, at);
        }
        if (dueFirst == null) {
            dueFirst = aim.due();
        }
        take(aim);
    }

    private void take(Aim aim) {
        this.actionTh = aim.action().th();
        this.actionEn = aim.action().en();
        this.unitTh = aim.measure().unit().th();
        this.unitEn = aim.measure().unit().en();
        this.baseline = aim.measure().baseline();
        this.target = aim.measure().target();
        this.source = aim.measure().source();
        this.owner = aim.owner();
        this.dueOn = aim.due();
    }

    /**
     * Tells where it stands on a day.
     *
     * @throws RefusedException at {@code amount} without a figure or when it is not measured, at {@code from} without a
     *     source, and for a day to come
     */
    public void measure(BigDecimal amount, String from, LocalDate on, Person by, Instant at) {
        requireOpen();
        if (amount == null || unitTh.isEmpty()) {
            throw new RefusedException("readiness.refused.amount").at("amount");
        }
        String known = typed(from, "readiness.refused.source", "from");
        note(ItemActKind.MEASURED, new ItemAct.Told(known, past(on, "measuredOn", at), amount), by, at);
    }

    /**
     * Asks its owner how far it is; at most once a day.
     *
     * @throws RefusedException {@code readiness.refused.ask.nobody} when nobody has it, {@code readiness.refused.ask.today}
     *     the second time on a day, {@code readiness.refused.ask.long} at {@code askWords}
     */
    public void ask(String words, Person by, Instant at) {
        requireOpen();
        if (owner == null) {
            throw new RefusedException("readiness.refused.ask.nobody");
        }
        if (asked().filter(ThaiDate.dayOf(at)::equals).isPresent()) {
            throw new RefusedException("readiness.refused.ask.today");
        }
        if (words != null && words.length() > LONGEST_QUESTION) {
            throw new RefusedException("readiness.refused.ask.long", LONGEST_QUESTION).at("askWords");
        }
        note(ItemActKind.ASKED, new ItemAct.Told(words == null ? "" : words.strip(), ThaiDate.dayOf(at), null), by, at);
    }

    /**
     * Says that it was done on a day, and what proves it.
     *
     * @throws RefusedException {@code readiness.refused.closed} when it is closed already, at {@code proof} without one, and
     *     at {@code closedOn} for a day that is missing or to come
     */
    public void close(LocalDate on, String proof, Person by, Instant at) {
        requireOpen();
        String what = typed(proof, "readiness.refused.proof", "proof");
        note(ItemActKind.CLOSED, new ItemAct.Told(what, past(on, "closedOn", at), null), by, at);
        become(GapState.CLOSED);
    }

    /** Opens it again, for a reason; refused while it is open. */
    public void reopen(String reason, Person by, Instant at) {
        String why = typed(reason, "readiness.refused.reason", "reopenReason");
        become(GapState.OPEN);
        note(ItemActKind.REOPENED, new ItemAct.Told(why, ThaiDate.dayOf(at), null), by, at);
    }

    private void become(GapState next) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("readiness.refused.state." + state);
        }
        state = next;
    }

    private void requireOpen() {
        if (state == GapState.CLOSED) {
            throw new RefusedException("readiness.refused.closed");
        }
    }

    private static LocalDate past(LocalDate on, String field, Instant at) {
        if (on == null) {
            throw new RefusedException("shared.refused.date.empty").at(field);
        }
        if (on.isAfter(ThaiDate.dayOf(at))) {
            throw new RefusedException("readiness.refused.future", ThaiDate.brief(on)).at(field);
        }
        return on;
    }

    private void note(ItemActKind kind, ItemAct.Told told, Person by, Instant at) {
        acts.add(new ItemAct(this, kind, told, by, at));
    }

    private Optional<ItemAct> last(ItemActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).reduce((earlier, later) -> later);
    }

    /** Brings it along from the record as it stood there: closed, or to be looked at again. */
    void bring(GapState as, String proof, LocalDate on, Person by, Instant at) {
        state = as;
        if (as == GapState.CLOSED) {
            note(ItemActKind.CLOSED, new ItemAct.Told(proof, on, null), by, at);
        }
    }

    /** The day on which it was done; empty while it is not closed. */
    public Optional<LocalDate> closedOn() {
        return state == GapState.CLOSED
                ? last(ItemActKind.CLOSED).map(act -> act.told().on())
                : Optional.empty();
    }

    /** What proves it; empty while it is not closed. */
    public String proof() {
        return state == GapState.CLOSED
                ? last(ItemActKind.CLOSED).map(act -> act.told().words()).orElse("")
                : "";
    }

    /** Whether it was closed at the end of a day, by what is known now. */
    public boolean closedBy(LocalDate day) {
        boolean closed = false;
        for (ItemAct act : acts) {
            boolean turns = act.kind() == ItemActKind.CLOSED || act.kind() == ItemActKind.REOPENED;
            if (turns && !act.told().on().isAfter(day)) {
                closed = act.kind() == ItemActKind.CLOSED;
            }
        }
        return closed;
    }

    /** The day by which the first agreement had it done; of one without a day that is closed, the day on which it was. */
    public Optional<LocalDate> plannedBy() {
        return Optional.ofNullable(dueFirst).or(this::closedOn);
    }

    /** Whether its day has passed and it is not closed. */
    public boolean late(LocalDate today) {
        return state != GapState.CLOSED && dueOn != null && dueOn.isBefore(today);
    }

    /** The day on which its owner was last asked. */
    public Optional<LocalDate> asked() {
        return last(ItemActKind.ASKED).map(act -> act.told().on());
    }

    /** Where it was last said to stand; empty while nobody has measured since the plan was made. */
    public Optional<ItemAct.Told> measured() {
        return last(ItemActKind.MEASURED).map(ItemAct::told);
    }

    /** The day before it was last moved; null when it never was. */
    public LocalDate dueBefore() {
        return last(ItemActKind.MOVED).map(act -> act.told().on()).orElse(null);
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "readiness-item:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReadinessPlan plan() {
        return plan;
    }

    public GapState state() {
        return state;
    }

    public Gap gap() {
        return new Gap(
                ground,
                code,
                new Bilingual(clauseTh, clauseEn),
                new Bilingual(needTh, needEn),
                new Bilingual(askTh, askEn),
                firstEligibleOn);
    }

    public Aim aim() {
        return new Aim(
                new Bilingual(actionTh, actionEn),
                new Measure(new Bilingual(unitTh, unitEn), baseline, target, source),
                owner,
                dueOn);
    }

    /** The post that sees to it; null while none does. */
    public Post owner() {
        return owner;
    }

    public Person addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** What was done about it, the earliest first. */
    public List<ItemAct> acts() {
        return List.copyOf(acts);
    }
}
