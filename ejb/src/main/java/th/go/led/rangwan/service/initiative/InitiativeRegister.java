package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** The register of works: searched and read page by page. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class InitiativeRegister {
    private static final String STARTED_ON = "started.on";
    private static final int PAGE = 50;

    @Inject
    private RegisterSearch search;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private AskingCall call;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /**
     * The works that the caller may read and the filter asks for, fifty at a time; a fixed number of statements however
     * many there are.
     *
     * @param after the id after which the page begins, 0 for the first page
     */
    public InitiativePage page(WorkFilter filter, InitiativeOrder order, long after) {
        String asking = call.definition().code();
        List<Initiative> found = search.part(filter, asking, order, after, PAGE + 1);
        List<Initiative> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, Facts> facts = stored.facts(shown.stream().map(Initiative::id).toList(), asking);
        Viewer viewer = caller.current().viewer();
        return new InitiativePage(
                shown.stream().map(one -> row(one, facts.get(one.id()))).toList(),
                order,
                found.size() > PAGE ? shown.get(PAGE - 1).id() : 0,
                search.count(filter, asking, InitiativePage.MOST + 1),
                people.units().stream()
                        .anyMatch(unit -> viewer.changes(unit.id()).allowed()));
    }

    /** By what the caller can search. */
    public RegisterForm form() {
        Viewer viewer = caller.current().viewer();
        return new RegisterForm(
                people.units().stream()
                        .filter(unit -> viewer.reads(unit.id(), Set.of()).allowed())
                        .map(unit -> new InitiativeForm.Unit(unit.id(), name(unit)))
                        .toList(),
                cycles.all().stream()
                        .map(cycle -> cycles.definition(cycle.code(), cycle.lastRevision()))
                        .map((CycleDefinition cycle) -> new RegisterForm.CycleChoice(cycle.code(), cycle.title()))
                        .toList(),
                AskedFact.of(call.definition()));
    }

    private static InitiativeRow row(Initiative initiative, Facts facts) {
        return new InitiativeRow(
                initiative.id(),
                initiative.code(),
                initiative.title(),
                name(initiative.ownerUnit()),
                facts.find(STARTED_ON).map(Fact::value).map(LocalDate::parse).orElse(null),
                SdgTargets.byAgenda(initiative.description().goalsAndTargets()));
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
