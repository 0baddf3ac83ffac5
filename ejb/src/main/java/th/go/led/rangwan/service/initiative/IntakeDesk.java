package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeReceipt;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Shows works to other systems, and what they may name when they register one. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class IntakeDesk {
    /** Before the category's code in the code of a work's fit. */
    static final String FIT = "fit.";

    /** Code of the ruling whether a work is innovative. */
    static final String INNOVATIVE = "innovative";

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private Receipts receipts;

    @Inject
    private AskingCall call;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** What an object of the caller may name. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public IntakeTerms terms() {
        CycleDefinition leading = call.definition();
        Viewer viewer = caller.current().viewer();
        return new IntakeTerms(
                people.units().stream()
                        .map(unit -> new IntakeTerms.Unit(
                                unit.id(),
                                unit.nameTh(),
                                viewer.changes(unit.id()).allowed()))
                        .toList(),
                caller.current().unitId(),
                leading.code(),
                leading.categories().stream().map(CategoryDefinition::code).toList());
    }

    /** The work of that code; not found when it is not the caller's to read. */
    public IntakeSheet sheet(String code) {
        Initiative work = initiatives.readable(code);
        Optional<InitiativeReceipt> receipt = receipts.of(work.id());
        String cycle = receipt.map(InitiativeReceipt::sent)
                .map(InitiativeReceipt.Sent::cycle)
                .orElseGet(() -> call.definition().code());
        Map<String, Fact> known = stored.facts(work.id(), cycle).asMap();
        return new IntakeSheet(
                work.code(),
                receipt.map(InitiativeReceipt::sent)
                        .map(InitiativeReceipt.Sent::document)
                        .orElse(null),
                receipt.filter(kept -> kept.sameUnit(work)).isPresent(),
                work.ownerUnit().nameTh(),
                work.description(),
                values(known, "", false),
                values(known, FIT, true));
    }

    private static Map<String, String> values(Map<String, Fact> known, String before, boolean fits) {
        return known.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(FIT) == fits)
                .collect(Collectors.toMap(fact -> fact.getKey().substring(before.length()), fact -> fact.getValue()
                        .value()));
    }
}
