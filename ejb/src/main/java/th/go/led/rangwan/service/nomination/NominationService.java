package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.initiative.InitiativeFacts;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Lists nominations, begins them, and tells what one still needs. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class NominationService {
    private static final List<String> PARTIES = List.of("nominee.kind", "nominator.kind");

    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private Initiatives initiatives;

    @Inject
    private NominationOpening opening;

    @Inject
    private InitiativeFacts facts;

    @Inject
    private Calls calls;

    @Inject
    private ReportEquivalences wishes;

    /**
     * One page of the nominations that the caller may read.
     *
     * @param before id that the page stays below; {@code Long.MAX_VALUE} for the newest page
     */
    public NominationPage rows(long before) {
        List<Nomination> found = nominations.below(before, Nominations.PAGE + 1);
        Map<String, CycleState> states = calls.states();
        boolean more = found.size() > Nominations.PAGE;
        return new NominationPage(
                found.stream()
                        .limit(Nominations.PAGE)
                        .map(nomination -> row(nomination, states))
                        .toList(),
                more);
    }

    /** What the nomination has and lacks. */
    public NominationSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        CycleDefinition call = calls.of(nomination);
        Initiative work = nomination.initiative();
        return new NominationSheet(
                nomination.id(),
                call.title(),
                nomination.entry().category(),
                category(call, nomination).name(),
                nomination.state(),
                nomination.state().undecided(calls.state(call.code())),
                nomination.stateSince(),
                AnswerPages.name(nomination.preparedBy()),
                AnswerCounts.of(new AnswerBook(call.questions(), answers.of(nomination))),
                wishes.accepted(nominationId)
                        ? partsAsked(call)
                        : answers.report(nomination).present(),
                partsAsked(call),
                lettersNeeded(call),
                new Bilingual(work.ownerUnit().nameTh(), work.ownerUnit().nameEn()),
                parties(call, facts.facts(work.id(), call.code())),
                call.questions().verified(),
                nominations.writable(nomination));
    }

    /**
     * Begins a nomination of the work in that category, prepared by the caller, and gives its id. Refused when the
     * screening of the work fails in that category, without a director's go that still holds, and while another nomination
     * of it lives in the cycle.
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public long begin(long initiativeId, String cycle, String category) {
        Initiative work = initiatives.changeable(initiativeId);
        if (calls.current(cycle).category(category).isEmpty()) {
            throw new NotFoundException();
        }
        Nomination begun = opening.begin(work, cycle, category);
        return begun.id();
    }

    private NominationRow row(Nomination nomination, Map<String, CycleState> states) {
        CycleDefinition call = calls.of(nomination);
        return new NominationRow(
                nomination.id(),
                nomination.initiative().title(),
                call.title(),
                nomination.entry().category(),
                category(call, nomination).shortName(),
                nomination.state(),
                nomination.state().undecided(states.get(call.code())),
                nomination.stateSince(),
                AnswerPages.name(nomination.preparedBy()));
    }

    private static CategoryDefinition category(CycleDefinition call, Nomination nomination) {
        return call.category(nomination.entry().category()).orElseThrow();
    }

    private static int partsAsked(CycleDefinition call) {
        return call.document(ReportService.DOCUMENT)
                .map(document -> document.parts().size())
                .orElse(0);
    }

    private static int lettersNeeded(CycleDefinition call) {
        return call.document("letters")
                .flatMap((DocumentDefinition letters) -> letters.rule("count"))
                .map(DocumentRule::limit)
                .orElse(0);
    }

    private static List<NominationSheet.PartyFact> parties(CycleDefinition call, Facts known) {
        return PARTIES.stream()
                .filter(code -> call.vocabulary().find(code).isPresent())
                .map(code -> new NominationSheet.PartyFact(
                        call.vocabulary().label(code),
                        known.find(code)
                                .map(fact -> call.vocabulary().words(code, fact.value()))
                                .orElse(null)))
                .toList();
    }
}
