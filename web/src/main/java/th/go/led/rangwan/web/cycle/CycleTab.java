package th.go.led.rangwan.web.cycle;

import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;

/** The parts of a cycle's page, in their order; a part's name in the address is in lower case. */
enum CycleTab {
    CATEGORIES,
    CLAUSES,
    CRITERIA,
    DOCUMENTS,
    QUESTIONS,
    EVENTS,
    CONTRADICTIONS,
    HISTORY;

    /** How many items it holds; clauses of one number count once. */
    long count(CycleDefinition definition) {
        return switch (this) {
            case CATEGORIES -> definition.categories().size();
            case CLAUSES ->
                definition.clauses().stream()
                        .map(ClauseDefinition::number)
                        .distinct()
                        .count();
            case CRITERIA -> definition.criteria().size();
            case DOCUMENTS -> definition.documents().size();
            case QUESTIONS -> definition.questions().all().size();
            case CONTRADICTIONS -> definition.contradictions().size();
            case EVENTS, HISTORY -> 0;
        };
    }
}
