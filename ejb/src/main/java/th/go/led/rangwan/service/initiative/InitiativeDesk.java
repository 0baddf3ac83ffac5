package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Shows one work with its statements, and what may be entered. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class InitiativeDesk {
    private static final int STATEMENTS = 200;

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private AskingCall call;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** One work with its facts and their history. */
    public InitiativeSheet sheet(long id) {
        return sheet(initiatives.readable(id));
    }

    /** One work for changing; another unit's is not found. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public InitiativeSheet forChange(long id) {
        return sheet(initiatives.changeable(id));
    }

    /** What the caller may choose and give. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public InitiativeForm form() {
        return new InitiativeForm(
                units(),
                caller.current().unitId(),
                AskedFact.of(call.definition()),
                caller.current().viewer().roles().contains(Role.DIRECTOR));
    }

    private List<InitiativeForm.Unit> units() {
        Viewer viewer = caller.current().viewer();
        return people.units().stream()
                .filter(unit -> viewer.changes(unit.id()).allowed())
                .map(unit -> new InitiativeForm.Unit(unit.id(), name(unit)))
                .toList();
    }

    private InitiativeSheet sheet(Initiative initiative) {
        CycleDefinition asking = call.definition();
        Facts facts = stored.facts(initiative.id(), asking.code());
        List<AskedFact> asked = AskedFact.of(asking);
        List<AskedFact> ever = call.ever();
        return new InitiativeSheet(
                initiative.id(),
                initiative.version(),
                initiative.code(),
                initiative.ownerUnit().id(),
                name(initiative.ownerUnit()),
                initiative.title(),
                initiative.description(),
                initiative.describedAt(),
                asked.stream()
                        .map(fact -> new FactSheet(fact, facts.find(fact.code()).orElse(null)))
                        .toList(),
                stored.history(initiative.id(), STATEMENTS).stream()
                        .map(statement -> statement(statement, ever))
                        .toList(),
                caller.current().viewer().changes(initiative.ownerUnit().id()).allowed());
    }

    private static StatementRow statement(InitiativeFact stated, List<AskedFact> ever) {
        AskedFact fact = ever.stream()
                .filter(candidate -> candidate.topic().equals(stated.topic()))
                .findFirst()
                .orElse(null);
        Bilingual label = fact == null ? Bilingual.same(stated.topic().code()) : fact.label();
        Bilingual words = stated.withdraws()
                ? null
                : fact == null
                        ? Bilingual.same(stated.statement().value())
                        : fact.words(stated.statement().value());
        return new StatementRow(
                label,
                words,
                stated.statement().giver(),
                stated.statement().givenAt(),
                stated.statement().remark());
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
