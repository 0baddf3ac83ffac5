package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;

/** Writes the planned rows of a file, each as if by hand. */
@Dependent
class ImportWriter {
    @Inject
    private Registrar registrar;

    @Inject
    private Statements statements;

    @Inject
    private AskingCall call;

    void write(List<PlannedRow> rows) {
        List<AskedFact> asked = AskedFact.of(call.definition());
        for (PlannedRow row : rows) {
            Initiative work = row.work();
            if (work == null) {
                work = registrar.register(row.code(), row.unit(), row.words());
            } else {
                registrar.describe(work, row.unit(), row.words());
            }
            statements.give(work, asked, row.known(), row.given());
        }
    }
}
