package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.initiative.InitiativeFacts;
import th.go.led.rangwan.service.letter.LetterCount;
import th.go.led.rangwan.service.letter.LetterTrackerService;

/** Reads what a memo tells of a nomination, by the call to which it is pinned. */
@Dependent
public class CaseReader {
    @Inject
    private Cycles cycles;

    @Inject
    private DeadlineService deadlines;

    @Inject
    private InitiativeFacts facts;

    @Inject
    private People people;

    @Inject
    private LetterTrackerService tracker;

    /** The record of a nomination that the caller may read. */
    MemoCase read(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        LetterCount letters = tracker.countOf(nomination.id());
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        return new MemoCase(
                new MemoCase.Parties(
                        people.headOfDepartment().unit().nameTh(),
                        people.coordinatingUnit().nameTh(),
                        nomination.initiative().ownerUnit().nameTh()),
                nomination.initiative().title().th(),
                call,
                call.category(entry.category()).orElseThrow(),
                deadlines.faces(entry.cycle()),
                Screening.of(call, facts.facts(nomination.initiative().id(), entry.cycle()), entry.category()),
                new MemoCase.Tally(letters.counting(), letters.needed()),
                null,
                null);
    }
}
