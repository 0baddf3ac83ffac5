package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.decision.BriefService;
import th.go.led.rangwan.service.decision.BriefSheet;
import th.go.led.rangwan.service.eligibility.Screened;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.scoring.ScoreSummary;

/** Reads what a memo tells of a nomination, by the call to which it is pinned. */
@Dependent
public class CaseReader {
    @Inject
    private Cycles cycles;

    @Inject
    private Screened screened;

    @Inject
    private People people;

    @Inject
    private BriefService briefs;

    /** The record of a nomination that the caller may read. */
    MemoCase read(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        BriefSheet brief = briefs.brief(nomination.id());
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        return new MemoCase(
                new MemoCase.Parties(
                        people.headOfDepartment().unit().nameTh(),
                        people.headOfDepartment().title().th(),
                        people.coordinatingUnit().nameTh(),
                        nomination.initiative().ownerUnit().nameTh()),
                nomination.initiative().title().th(),
                call,
                call.category(entry.category()).orElseThrow(),
                brief.faces(),
                screened.in(call, nomination.initiative().id(), entry.category()),
                new MemoCase.Tally(brief.letters().counting(), brief.letters().needed()),
                new MemoCase.Tally(brief.reportParts(), brief.reportNeeded()),
                score(brief.score()));
    }

    private static MemoCase.Score score(ScoreSummary summary) {
        return summary.count() == 0
                ? null
                : new MemoCase.Score(
                        summary.told() && summary.complete()
                                ? summary.result().toPlainString()
                                : null, // a paper is read by all, also by who has not scored yet
                        summary.count());
    }
}
