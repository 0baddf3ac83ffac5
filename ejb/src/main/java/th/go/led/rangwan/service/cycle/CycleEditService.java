package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleDraftState;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.cycle.edit.CycleForms;
import th.go.led.rangwan.domain.cycle.edit.CyclePart;
import th.go.led.rangwan.domain.cycle.edit.EditField;
import th.go.led.rangwan.domain.cycle.edit.Typed;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Changes a draft by forms, one item at a time; each saving writes the whole document anew. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.ADMIN})
public class CycleEditService {
    @Inject
    private CycleDrafts drafts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One item of an open draft in its form; not found for an unknown one.
     *
     * @param part the part's name in addresses, {@code code} the item's; empty for the first
     */
    public CycleEditSheet sheet(long draftId, String part, String code) {
        CycleDraft draft = drafts.readable(draftId);
        if (draft.state() != CycleDraftState.DRAFT) {
            throw new NotFoundException();
        }
        CycleReading reading = draft.reading();
        CycleDefinition definition = reading.definition();
        CyclePart shown = part.isEmpty() ? CyclePart.CYCLE : part(part);
        Map<String, Bilingual> items = CycleForms.items(definition, shown);
        String item = code.isEmpty() ? items.keySet().stream().findFirst().orElse("") : code;
        return new CycleEditSheet(
                draft.id(),
                draft.version(),
                draft.cycleCode(),
                draft.number(),
                definition.title(),
                reading.problems().size(),
                shown,
                item,
                items.get(item),
                items.isEmpty() ? List.of() : CycleForms.fields(definition, shown, item),
                Stream.of(CyclePart.values())
                        .map(one -> row(definition, one, shown, item))
                        .filter(row -> !row.items().isEmpty())
                        .toList());
    }

    private static CycleEditSheet.Part row(CycleDefinition definition, CyclePart part, CyclePart shown, String item) {
        boolean current = part == shown;
        List<CycleEditSheet.Item> items = CycleForms.items(definition, part).entrySet().stream()
                .map(one -> new CycleEditSheet.Item(
                        one.getKey(), one.getValue(), current && one.getKey().equals(item)))
                .toList();
        return new CycleEditSheet.Part(part, part.label(), current, items);
    }

    /**
     * Saves one item as typed; what is ticked as checked bears the caller's name. Others may have changed other items of
     * the draft meanwhile; their changes stay.
     *
     * @param seen the fields of the item as the caller saw them
     * @param values by the field's id
     * @throws th.go.led.rangwan.domain.shared.StaleException when somebody changed this item since
     * @throws RefusedException at the field that cannot be used, see {@link CycleForms#saved}
     */
    public void save(long draftId, CycleEditItem item, List<EditField> seen, Map<String, String> values) {
        CycleDraft draft = drafts.readable(draftId);
        CyclePart part = part(item.part());
        CycleDefinition definition = draft.reading().definition();
        if (!CycleForms.fields(definition, part, item.code()).equals(seen)) {
            throw new StaleException();
        }
        Person person = caller.person();
        CycleDefinition changed = CycleForms.saved(definition, part, item.code(), new Typed(values, person.nameTh()));
        draft.replace(CycleWriter.write(changed), person, clock.instant());
        audit.record("cycle.draft.edited", draft.subject(), item.part() + " " + item.code());
    }

    private static CyclePart part(String name) {
        return Stream.of(CyclePart.values())
                .filter(part -> part.code().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
