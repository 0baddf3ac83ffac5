package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Gives the register out as a workbook (XLSX), and the empty one that can be filled and taken in. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class InitiativeExchange {
    private static final int BATCH = 200;

    @Inject
    private RegisterSearch search;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private WorkRecords records;

    @Inject
    private AskingCall call;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Writes every work that the caller may read and the filter asks for, in the caller's language, with facts, targets,
     * partners, awards and indicators. Read in parts of fixed size, so that memory does not grow with the register.
     *
     * @throws IOException when the stream fails; the stream stays open
     */
    public void export(WorkFilter filter, OutputStream out) throws IOException {
        CycleDefinition asking = call.definition();
        Language language = caller.current().language();
        try (WorksBook book = new WorksBook(language)) {
            WorksSheets sheets = new WorksSheets(book, language, WorkColumn.all(AskedFact.of(asking)));
            int count = 0;
            long after = 0;
            for (List<Initiative> part = part(filter, asking, after); !part.isEmpty(); ) {
                write(part, asking, sheets);
                count += part.size();
                after = part.get(part.size() - 1).id();
                search.letGo();
                part = part.size() < BATCH ? List.of() : part(filter, asking, after);
            }
            audit.record("initiative.exported", "initiatives", "works:" + count);
            book.write(out);
        }
    }

    /** Writes the template in the caller's language: headings, keys, lists to choose from, an explanation. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void template(OutputStream out) throws IOException {
        Language language = caller.current().language();
        List<WorkColumn> columns = WorkColumn.all(AskedFact.of(call.definition()));
        try (WorksBook book = new WorksBook(language)) {
            Sheet works = WorksSheets.works(book, language, columns);
            Sheet explained = book.sheet(SheetWords.EXPLAINED.in(language), List.of("ภาษาไทย", "English"));
            explained.setColumnWidth(0, 90 * 256);
            explained.setColumnWidth(1, 90 * 256);
            SheetWords.EXPLANATION.forEach(point -> book.row(explained, List.of(point.th(), point.en())));
            for (int place = 0; place < columns.size(); place++) {
                List<String> offered = offered(columns.get(place), language);
                if (!offered.isEmpty()) {
                    book.offered(works, place, offered, InitiativeImport.MOST_ROWS);
                }
            }
            book.write(out);
        }
    }

    private List<String> offered(WorkColumn column, Language language) {
        if (column.key().equals(WorkColumn.UNIT)) {
            return people.units().stream()
                    .filter(unit -> caller.current().viewer().changes(unit.id()).allowed())
                    .map((OrgUnit unit) -> language == Language.EN ? unit.nameEn() : unit.nameTh())
                    .toList();
        }
        return column.choices().stream().map(choice -> choice.in(language)).toList();
    }

    private List<Initiative> part(WorkFilter filter, CycleDefinition asking, long after) {
        return search.part(filter, asking.code(), InitiativeOrder.TITLE, after, BATCH);
    }

    private void write(List<Initiative> part, CycleDefinition asking, WorksSheets sheets) {
        List<Long> ids = part.stream().map(Initiative::id).toList();
        Map<Long, Facts> known = stored.facts(ids, asking.code());
        part.forEach(work -> sheets.add(work, known.get(work.id())));
        sheets.addTargets(records.targets(ids));
        sheets.addPartners(records.partners(ids));
        sheets.addAwards(records.awards(ids));
        sheets.addIndicators(records.indicators(ids));
    }
}
