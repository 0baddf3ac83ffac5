package th.go.led.rangwan.domain.cycle;

import java.util.List;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Makes a definition that differs from another one in some parts; the other one stays as it is. */
public final class CycleChange {
    private final CycleDefinition base;
    private int revision;
    private Bilingual title;
    private PortalDefinition portal;
    private List<SourceDefinition> sources;
    private List<DeadlineDefinition> deadlines;
    private List<EventDefinition> events;
    private List<CategoryDefinition> categories;
    private List<ClauseDefinition> clauses;
    private List<CriterionDefinition> criteria;
    private ScoringDefinition scoring;
    private QuestionSet questions;
    private List<DocumentDefinition> documents;
    private List<FactKind> facts;
    private List<ContradictionDefinition> contradictions;
    private List<ExampleDefinition> examples;

    private CycleChange(CycleDefinition base) {
        this.base = base;
        revision = base.revision();
        title = base.title();
        portal = base.portal();
        sources = base.sources();
        deadlines = base.deadlines();
        events = base.events();
        facts = base.facts();
        categories = base.categories();
        clauses = base.clauses();
        criteria = base.criteria();
        scoring = base.scoring();
        questions = base.questions();
        documents = base.documents();
        contradictions = base.contradictions();
        examples = base.examples();
    }

    /** Begins with everything as it is in {@code base}. */
    public static CycleChange of(CycleDefinition base) {
        return new CycleChange(base);
    }

    /** The definition with what has been changed. */
    public CycleDefinition definition() {
        return new CycleDefinition(
                base.code(),
                revision,
                title,
                base.award(),
                base.awardYear(),
                base.state(),
                portal,
                sources,
                deadlines,
                events,
                facts,
                categories,
                clauses,
                criteria,
                scoring,
                questions,
                documents,
                contradictions,
                examples);
    }

    /** With that number, counted from 1. */
    public CycleChange revision(int number) {
        revision = number;
        return this;
    }

    /** With that title. */
    public CycleChange title(Bilingual changed) {
        title = changed;
        return this;
    }

    /** With that way to apply. */
    public CycleChange portal(PortalDefinition changed) {
        portal = changed;
        return this;
    }

    /** With those deadlines, in the order in which they were announced. */
    public CycleChange deadlines(List<DeadlineDefinition> changed) {
        deadlines = changed;
        return this;
    }

    /** With those events. */
    public CycleChange events(List<EventDefinition> changed) {
        events = changed;
        return this;
    }

    /** With those facts asked for. */
    public CycleChange facts(List<FactKind> changed) {
        facts = changed;
        return this;
    }

    /** With those categories. */
    public CycleChange categories(List<CategoryDefinition> changed) {
        categories = changed;
        return this;
    }

    /** With those clauses. */
    public CycleChange clauses(List<ClauseDefinition> changed) {
        clauses = changed;
        return this;
    }

    /** With that way to score internally. */
    public CycleChange scoring(ScoringDefinition changed) {
        scoring = changed;
        return this;
    }

    /** With those criteria. */
    public CycleChange criteria(List<CriterionDefinition> changed) {
        criteria = changed;
        return this;
    }

    /** With those questions. */
    public CycleChange questions(QuestionSet changed) {
        questions = changed;
        return this;
    }

    /** With those documents. */
    public CycleChange documents(List<DocumentDefinition> changed) {
        documents = changed;
        return this;
    }

    /** With those example cases. */
    public CycleChange examples(List<ExampleDefinition> changed) {
        examples = changed;
        return this;
    }

    /** With those sources. */
    public CycleChange sources(List<SourceDefinition> changed) {
        sources = changed;
        return this;
    }

    /** With those contradictions. */
    public CycleChange contradictions(List<ContradictionDefinition> changed) {
        contradictions = changed;
        return this;
    }
}
