package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.CategoryStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.identity.People;

/** Puts a nomination's category beside the other choices for the screen. */
@Dependent
class CategoryPages {
    @Inject
    private Nominations nominations;

    @Inject
    private CategoryActs acts;

    @Inject
    private Calls calls;

    @Inject
    private ScreeningService screenings;

    @Inject
    private People people;

    CategorySheet sheet(Nomination nomination, Person caller) {
        CycleDefinition call = calls.of(nomination);
        List<CategoryAct> all = acts.of(nomination);
        CategoryStanding standing = CategoryStanding.of(nomination, all);
        boolean mine = nominations.mayChange(nomination);
        List<Person> coordinators = people.coordinators();
        return new CategorySheet(
                nomination.id(),
                nomination.version(),
                nomination.entry().category(),
                Optional.ofNullable(call.portal().categoryClause())
                        .flatMap(call::clause)
                        .map(CategoryPages::clause)
                        .orElse(null),
                choices(nomination, call),
                AnswerPages.name(nomination.preparedBy()),
                standing.confirmations().stream()
                        .map(act -> new CategorySheet.Confirmation(AnswerPages.name(act.doneBy()), act.doneAt()))
                        .toList(),
                standing.confirmedByPreparer(),
                standing.confirmedByAnother(),
                standing.complete(),
                acts.asked(nomination).stream().map(AnswerPages::name).toList(),
                coordinators.stream()
                        .filter(person -> !standing.confirmedBy(person))
                        .filter(person -> !person.login().equals(caller.login()))
                        .map(person -> new CategorySheet.Colleague(person.login(), AnswerPages.name(person)))
                        .toList(),
                mine && nomination.state().live() && !standing.confirmedBy(caller),
                mine && nomination.state().writable(),
                history(all));
    }

    private List<CategorySheet.Choice> choices(Nomination nomination, CycleDefinition call) {
        List<CategoryVerdict> verdicts = screenings.verdicts(
                nomination.initiative().id(), nomination.entry().cycle());
        return call.categories().stream()
                .flatMap(category -> verdicts.stream()
                        .filter(verdict -> verdict.category().equals(category.code()))
                        .map(verdict -> choice(call, category, verdict)))
                .toList();
    }

    private static CategorySheet.Choice choice(
            CycleDefinition call, CategoryDefinition category, CategoryVerdict verdict) {
        return new CategorySheet.Choice(
                category.code(),
                category.name(),
                verdict.verdict(),
                verdict.deciding()
                        .flatMap(deciding -> call.clause(deciding.clause()))
                        .map(CategoryPages::clause)
                        .orElse(null),
                verdict.why(),
                verdict.overridden());
    }

    private static CategorySheet.Clause clause(ClauseDefinition clause) {
        return new CategorySheet.Clause(clause.number(), clause.quoteTh());
    }

    private static List<CategorySheet.Line> history(List<CategoryAct> acts) {
        List<CategorySheet.Line> lines = new ArrayList<>();
        acts.forEach(act -> lines.add(
                0,
                new CategorySheet.Line(
                        act.kind(),
                        act.entry().category(),
                        AnswerPages.name(act.doneBy()),
                        act.doneAt(),
                        act.reason())));
        return lines;
    }
}
