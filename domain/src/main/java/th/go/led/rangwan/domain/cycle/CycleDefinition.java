package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Situation;
import th.go.led.rangwan.domain.rule.Vocabulary;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One edition of one award, complete: what the call says and how we read it. Immutable; a correction is another revision.
 *
 * @param code its code, for example {@code unpsa-2022}
 * @param revision counted from 1
 * @param awardYear the year in the award's name, common era; neither the year of a memo nor of the deadline
 * @param deadlines in the order in which they were announced; the last one holds
 */
public record CycleDefinition(
        String code,
        int revision,
        Bilingual title,
        AwardDefinition award,
        int awardYear,
        CycleState state,
        PortalDefinition portal,
        List<SourceDefinition> sources,
        List<DeadlineDefinition> deadlines,
        List<EventDefinition> events,
        List<FactKind> facts,
        List<CategoryDefinition> categories,
        List<ClauseDefinition> clauses,
        List<CriterionDefinition> criteria,
        ScoringDefinition scoring,
        QuestionSet questions,
        List<DocumentDefinition> documents,
        List<ContradictionDefinition> contradictions,
        List<ExampleDefinition> examples)
        implements Serializable {
    public CycleDefinition {
        sources = List.copyOf(sources);
        deadlines = List.copyOf(deadlines);
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        categories = List.copyOf(categories);
        clauses = List.copyOf(clauses);
        criteria = List.copyOf(criteria);
        documents = List.copyOf(documents);
        contradictions = List.copyOf(contradictions);
        examples = List.copyOf(examples);
    }

    /** The deadline that holds: the last one announced. */
    public DeadlineDefinition deadline() {
        return deadlines.get(deadlines.size() - 1);
    }

    /**
     * This definition with a deadline that was announced after its publication, in the order of the dates, so that the
     * latest holds. A deadline that it states already, in the same words for the same date, is not added again.
     *
     * @param announcement the source that says so, listed under the code that the deadline names
     */
    public CycleDefinition extended(DeadlineDefinition later, SourceDefinition announcement) {
        boolean stated = deadlines.stream()
                .anyMatch(one -> one.date().equals(later.date()) && one.words().equals(later.words()));
        if (stated) {
            return this;
        }
        List<DeadlineDefinition> all = Stream.concat(deadlines.stream(), Stream.of(later))
                .sorted(Comparator.comparing(DeadlineDefinition::date))
                .toList();
        List<SourceDefinition> told =
                Stream.concat(sources.stream(), Stream.of(announcement)).toList();
        return new CycleDefinition(
                code,
                revision,
                title,
                award,
                awardYear,
                state,
                portal,
                told,
                all,
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

    /** The deadlines that held before, the first announced first. */
    public List<DeadlineDefinition> earlierDeadlines() {
        return deadlines.subList(0, deadlines.size() - 1);
    }

    /** The facts that its clauses ask for, in words. */
    public Vocabulary vocabulary() {
        return new Vocabulary(facts);
    }

    /** What its rules are judged in, for one work and one category; periods count to the date of the deadline. */
    public Situation situation(Facts known, String category) {
        return new Situation(known, vocabulary(), category, deadline().date());
    }

    /** The sum of the department's weights; 100 in every definition that was read from a document. */
    public int weights() {
        return criteria.stream().mapToInt(CriterionDefinition::weight).sum();
    }

    /** The category of that code. */
    public Optional<CategoryDefinition> category(String wanted) {
        return find(categories, CategoryDefinition::code, wanted);
    }

    /** The clause of that code. */
    public Optional<ClauseDefinition> clause(String wanted) {
        return find(clauses, ClauseDefinition::code, wanted);
    }

    /** The criterion of that code. */
    public Optional<CriterionDefinition> criterion(String wanted) {
        return find(criteria, CriterionDefinition::code, wanted);
    }

    /** The question of that code. */
    public Optional<QuestionDefinition> question(String wanted) {
        return find(questions.all(), QuestionDefinition::code, wanted);
    }

    /** The document of that code. */
    public Optional<DocumentDefinition> document(String wanted) {
        return find(documents, DocumentDefinition::code, wanted);
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> code, String wanted) {
        return items.stream().filter(item -> code.apply(item).equals(wanted)).findFirst();
    }
}
