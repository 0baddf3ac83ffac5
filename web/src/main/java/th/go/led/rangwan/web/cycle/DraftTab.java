package th.go.led.rangwan.web.cycle;

import th.go.led.rangwan.domain.cycle.CycleDefinition;

/** The parts of a draft's page, in their order; a part's name in the address is in lower case. */
enum DraftTab {
    CHANGES,
    DATES,
    CATEGORIES,
    CLAUSES,
    CRITERIA,
    DOCUMENTS,
    QUESTIONS;

    /** How many items it holds; 0 where nothing is counted. */
    long count(CycleDefinition call, int changes) {
        return switch (this) {
            case CHANGES -> changes;
            case DATES -> 0;
            case CATEGORIES -> call.categories().size();
            case CLAUSES -> call.clauses().size();
            case CRITERIA -> call.criteria().size();
            case DOCUMENTS -> call.documents().size();
            case QUESTIONS -> call.questions().all().size();
        };
    }
}
