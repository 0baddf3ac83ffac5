package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** One thing that a work needs before it can be filed: open until a person says that it is done, with the day. */
@Entity
@Table(name = "readiness_item")
public class ReadinessItem {
    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessPlan plan;

    private String clauseTh;
    private String clauseEn;
    private String needTh;
    private String needEn;
    private String askTh;
    private String askEn;
    private LocalDate firstEligibleOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Post owner;

    private LocalDate dueOn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person addedBy;

    private Instant addedAt;
    private LocalDate doneOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person doneBy;

    protected ReadinessItem() {} // JPA

    ReadinessItem(ReadinessPlan plan, Need need, Person by, Instant at) {
        this.plan = plan;
        this.clauseTh = need.clause().th();
        this.clauseEn = need.clause().en();
        this.needTh = need.words().th();
        this.needEn = need.words().en();
        this.askTh = need.ask().th();
        this.askEn = need.ask().en();
        this.firstEligibleOn = need.firstEligibleOn();
        this.owner = need.owner();
        this.dueOn = need.due();
        this.addedBy = by;
        this.addedAt = at;
    }

    /**
     * What is needed.
     *
     * @param clause the clause that asks for it, as called in a sentence; empty for an item of our own
     * @param words what is missing
     * @param ask whom to ask, in words; may be empty
     * @param firstEligibleOn the first date on which time alone fulfils it, else null
     * @param owner the post that sees to it, null while nobody does
     * @param due the day by which it is to be done, null for none
     */
    public record Need(
            Bilingual clause, Bilingual words, Bilingual ask, LocalDate firstEligibleOn, Post owner, LocalDate due) {
        private static final Bilingual NOTHING = Bilingual.same("");

        /** What the screening misses. */
        public static Need screened(Bilingual clause, Bilingual words, Bilingual ask, LocalDate firstEligibleOn) {
            return new Need(clause, words, ask, firstEligibleOn, null, null);
        }

        /**
         * What a person adds: refused without words, {@code readiness.refused.need} at {@code need}, without an owner,
         * {@code readiness.refused.owner} at {@code owner}, and for a day that is missing or past, at {@code due}.
         */
        public static Need own(String words, Post owner, LocalDate due, Instant at) {
            if (words == null || words.isBlank() || words.length() > LONGEST) {
                throw new RefusedException("readiness.refused.need", LONGEST).at("need");
            }
            if (owner == null) {
                throw new RefusedException("readiness.refused.owner").at("owner");
            }
            if (due == null) {
                throw new RefusedException("shared.refused.date.empty").at("due");
            }
            if (due.isBefore(ThaiDate.dayOf(at))) {
                throw new RefusedException("readiness.refused.due", ThaiDate.brief(due)).at("due");
            }
            return new Need(NOTHING, Bilingual.same(words.strip()), NOTHING, null, owner, due);
        }
    }

    /** Notes that it was done on a day that is not in the future; done once. */
    public void done(LocalDate on, Person by, Instant at) {
        if (doneOn != null) {
            throw new RefusedException("readiness.refused.doneAlready");
        }
        if (on == null) {
            throw new RefusedException("shared.refused.date.empty").at("on-" + id);
        }
        if (on.isAfter(ThaiDate.dayOf(at))) {
            throw new RefusedException("readiness.refused.future", ThaiDate.brief(on)).at("on-" + id);
        }
        this.doneOn = on;
        this.doneBy = by;
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

    public Need need() {
        return new Need(
                new Bilingual(clauseTh, clauseEn),
                new Bilingual(needTh, needEn),
                new Bilingual(askTh, askEn),
                firstEligibleOn,
                owner,
                dueOn);
    }

    /** The post that sees to it; null while nobody does. */
    public Post owner() {
        return owner;
    }

    public Person addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** The day on which it was done; null while it is open. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Who said that it is done; null while it is open. */
    public Person doneBy() {
        return doneBy;
    }
}
