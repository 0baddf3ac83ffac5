package th.go.led.rangwan.domain.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What a person said of a step: that it is done, or on which day they expect it to be. Added, never changed: a later report
 * of the same step replaces it and both stay readable, also one that takes back a "done".
 */
@Entity
@Table(name = "plan_report")
public class PlanReport {
    private static final int REASON_LIMIT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PlanStep step;

    private boolean done;
    private LocalDate finish;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person reportedBy;

    private Instant reportedAt;

    protected PlanReport() {} // JPA

    private PlanReport(PlanStep step, boolean done, Said said, Person by, Instant at) {
        this.step = step;
        this.done = done;
        this.finish = said.finish();
        this.reason = said.reason().strip();
        this.reportedBy = by;
        this.reportedAt = at;
    }

    /** The day on which the step is expected to be done, and why; a calendar date in Bangkok. */
    public record Said(LocalDate finish, String reason) {}

    /** The step is done, on the day of the report. */
    public static PlanReport done(PlanStep step, String words, Person by, Instant at) {
        return new PlanReport(step, true, new Said(ThaiDate.dayOf(at), fits(words)), by, at);
    }

    /**
     * The step is expected on another day. Refused at its field without a day ({@code shared.refused.date.empty}), for one
     * that is past ({@code deadline.refused.past}), and without a reason ({@code deadline.refused.slipReason}).
     */
    public static PlanReport expected(PlanStep step, Said said, Person by, Instant at) {
        check(said.finish(), at);
        if (said.reason().isBlank()) {
            throw new RefusedException("deadline.refused.slipReason").at("slipReason");
        }
        fits(said.reason());
        return new PlanReport(step, false, said, by, at);
    }

    /** Refuses a day that nobody can expect, at the field {@code expected}. */
    public static void check(LocalDate expected, Instant at) {
        if (expected == null) {
            throw new RefusedException("shared.refused.date.empty").at("expected");
        }
        if (expected.isBefore(ThaiDate.dayOf(at))) {
            throw new RefusedException("deadline.refused.past", ThaiDate.brief(expected)).at("expected");
        }
    }

    private static String fits(String words) {
        if (words.length() > REASON_LIMIT) {
            throw new RefusedException("deadline.refused.holidayLong", Integer.toString(REASON_LIMIT)).at("slipReason");
        }
        return words;
    }

    public Long id() {
        return id;
    }

    public PlanStep step() {
        return step;
    }

    public boolean isDone() {
        return done;
    }

    /** The day it was done, or is expected to be. */
    public LocalDate finish() {
        return finish;
    }

    public String reason() {
        return reason;
    }

    public Person reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
