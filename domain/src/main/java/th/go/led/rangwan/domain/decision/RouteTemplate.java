package th.go.led.rangwan.domain.decision;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The route of a kind of paper, as the department wants it. A round copies it when a paper is sent, so that a change
 * concerns only papers that are sent later.
 */
@Entity
@Table(name = "route_template")
public class RouteTemplate {
    /** The most steps of a template. */
    public static final int MOST_STEPS = 20;

    private static final int MOST_DAYS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @ElementCollection
    @CollectionTable(name = "route_template_step", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "place")
    private List<TemplateStep> steps = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    protected RouteTemplate() {} // JPA

    /** The template of a kind of paper. */
    public RouteTemplate(PaperKind kind, List<TemplateStep> steps) {
        this.kind = kind;
        this.steps.addAll(checked(kind, steps));
    }

    /**
     * Replaces the steps.
     *
     * @throws RefusedException at the field of a step, e.g. {@code steps:2:post}, or without a field when the whole is no
     *     route: it begins with the writer, stops at one decision, and only a dossier ends with the filing, after it
     */
    public void change(List<TemplateStep> wanted, Person by, Instant at) {
        List<TemplateStep> checked = checked(kind, wanted);
        steps.clear();
        steps.addAll(checked);
        changedBy = by;
        changedAt = at;
    }

    private static List<TemplateStep> checked(PaperKind kind, List<TemplateStep> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            check(kind, wanted.get(place), "steps:" + place + ":");
        }
        requireOrder(wanted);
        requireWay(kind, wanted);
        return List.copyOf(wanted);
    }

    private static void check(PaperKind kind, TemplateStep step, String row) {
        if (!kind.asks(step.ask())) {
            throw new RefusedException("decision.refused.template.ask").at(row + "ask");
        }
        if ((step.target() == StepTarget.POST) == (step.postId() == null)) {
            throw new RefusedException("decision.refused.template.post").at(row + "post");
        }
        if (step.target() == StepTarget.ALL_HEADS && step.ask().stops()) {
            throw new RefusedException("decision.refused.template.all").at(row + "target");
        }
        if (step.days() != null && (step.days() < 0 || step.days() > MOST_DAYS)) {
            throw new RefusedException("decision.refused.template.days", MOST_DAYS).at(row + "days");
        }
    }

    /** Stages begin with 1 and leave none out, in the order of the steps. */
    private static void requireOrder(List<TemplateStep> steps) {
        int stage = 0;
        for (int place = 0; place < steps.size(); place++) {
            int here = steps.get(place).stage();
            if (here != stage && here != stage + 1) {
                throw new RefusedException("decision.refused.template.stage").at("steps:" + place + ":stage");
            }
            stage = here;
        }
    }

    private static void requireWay(PaperKind kind, List<TemplateStep> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new RefusedException("decision.refused.template.many", MOST_STEPS);
        }
        boolean begins = steps.size() > 1
                && steps.get(0).ask() == StepAsk.PREPARE
                && steps.get(0).target() == StepTarget.WRITER
                && steps.stream().filter(step -> step.stage() == 1).count() == 1
                && count(steps, StepAsk.PREPARE) == 1;
        if (!begins) {
            throw new RefusedException("decision.refused.template.begin");
        }
        if (count(steps, StepAsk.DECIDE) != 1) {
            throw new RefusedException("decision.refused.template.decide");
        }
        if (kind == PaperKind.DOSSIER && !endsWithFiling(steps)) {
            throw new RefusedException("decision.refused.template.file");
        }
    }

    private static boolean endsWithFiling(List<TemplateStep> steps) {
        TemplateStep last = steps.get(steps.size() - 1);
        int decided = steps.stream()
                .filter(step -> step.ask() == StepAsk.DECIDE)
                .mapToInt(TemplateStep::stage)
                .findFirst()
                .orElse(0);
        boolean nothingBetween = steps.stream()
                .noneMatch(step -> step.ask().stops()
                        && step.ask() != StepAsk.DECIDE
                        && step.stage() >= decided
                        && step.ask() != StepAsk.FILE);
        return last.ask() == StepAsk.FILE
                && last.target() == StepTarget.WRITER
                && last.stage() > decided
                && count(steps, StepAsk.FILE) == 1
                && nothingBetween;
    }

    private static long count(List<TemplateStep> steps, StepAsk ask) {
        return steps.stream().filter(step -> step.ask() == ask).count();
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PaperKind kind() {
        return kind;
    }

    /** The steps in their order. */
    public List<TemplateStep> steps() {
        return List.copyOf(steps);
    }

    /** Who changed it last; null while it is as it was shipped. */
    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
