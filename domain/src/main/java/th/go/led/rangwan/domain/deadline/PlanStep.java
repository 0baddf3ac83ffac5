package th.go.led.rangwan.domain.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One step of a cycle's backward plan (แผนย้อนหลัง): what is to be done, in how many working days, by which post. The steps
 * follow each other by their places; their dates are counted back from the last working moment and never stored.
 */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    /** The longest step, in working days. */
    public static final int MOST_DAYS = 200;

    private static final int TITLE_LIMIT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private int place;
    private String titleTh;
    private String titleEn;
    private int workingDays;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Post owner;

    protected PlanStep() {} // JPA

    /** The step at that place of the cycle's plan, counted from 1. */
    public PlanStep(Cycle cycle, int place, Content content, Post owner) {
        this.cycle = cycle;
        this.place = place;
        change(content, owner);
    }

    /**
     * What a person decides about a step.
     *
     * @param title at most 200 characters each; an English one that is missing is taken from the Thai one
     */
    public record Content(Bilingual title, int workingDays) {
        /**
         * Refuses, at its field, a step without a title ({@code deadline.refused.stepTitle}), a title that is too long
         * ({@code deadline.refused.holidayLong}) and a number of days that is not from 1 to 200
         * ({@code deadline.refused.stepDays}).
         */
        public Content {
            String th = title.th().strip();
            String en = title.en().strip();
            if (th.isEmpty()) throw new RefusedException("deadline.refused.stepTitle").at("titleTh");
            if (th.length() > TITLE_LIMIT) throw tooLong().at("titleTh");
            if (en.length() > TITLE_LIMIT) throw tooLong().at("titleEn");
            if (workingDays < 1 || workingDays > MOST_DAYS) {
                throw new RefusedException("deadline.refused.stepDays", Integer.toString(MOST_DAYS)).at("days");
            }
            title = new Bilingual(th, en.isEmpty() ? th : en);
        }

        private static RefusedException tooLong() {
            return new RefusedException("deadline.refused.holidayLong", Integer.toString(TITLE_LIMIT));
        }
    }

    /** Gives the step another content or owner. */
    public final void change(Content content, Post post) {
        this.titleTh = content.title().th();
        this.titleEn = content.title().en();
        this.workingDays = content.workingDays();
        this.owner = post;
    }

    /** Moves it to another place in the order. */
    public void moveTo(int newPlace) {
        this.place = newPlace;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Cycle cycle() {
        return cycle;
    }

    public int place() {
        return place;
    }

    public Bilingual title() {
        return new Bilingual(titleTh, titleEn);
    }

    public int workingDays() {
        return workingDays;
    }

    public Post owner() {
        return owner;
    }

    /** As the trail and the work lists name it. */
    public String subject() {
        return "plan-step:" + id;
    }
}
