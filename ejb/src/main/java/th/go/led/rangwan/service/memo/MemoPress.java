package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.decision.AnnotationRow;
import th.go.led.rangwan.service.decision.DecisionRow;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.SignatureBlock;
import th.go.led.rangwan.service.paper.Signatures;

/** Sets the words of a memo as an official paper of the coordinating unit, with the annotations of the dossier. */
@Dependent
public class MemoPress {
    private static final String CLOSING = "จึงเรียนมาเพื่อโปรดพิจารณา";

    @Inject
    private People people;

    @Inject
    private DossierService dossiers;

    @Inject
    private Signatures signatures;

    /** The paper without number and date, and without annotations. */
    OfficialMemo draft(MemoWords words) {
        OrgUnit unit = people.coordinatingUnit();
        return new OfficialMemo(
                (unit.nameTh() + " " + unit.telephone()).strip(),
                "",
                null,
                words.subject(),
                people.headOfDepartment().title().th(),
                MemoLines.body(words),
                CLOSING,
                signature(unit),
                List.of(),
                true);
    }

    /** Everything written on the dossier, the oldest first; a decision with its conditions. */
    List<MemoAnnotation> annotations(long nominationId) {
        RouteSheet route = dossiers.route(nominationId);
        return Stream.concat(
                        route.earlier().stream(), route.steps().stream().flatMap(step -> step.annotations().stream()))
                .map(written -> note(written, route.decision()))
                .toList();
    }

    private static MemoAnnotation note(AnnotationRow written, DecisionRow decision) {
        boolean decided = decision != null && written.equals(decision.annotation());
        List<String> words = new ArrayList<>(List.of(written.words()));
        if (decided) {
            int number = 1;
            for (DecisionRow.ConditionRow condition : decision.conditions()) {
                words.add(number++ + ") " + condition.words() + " ("
                        + condition.assignee().th() + " ภายในวันที่ " + PaperDates.day(condition.due()) + ")");
            }
        }
        return new MemoAnnotation(
                written.verbWords().th(),
                String.join(" ", words).strip(),
                Signatures.block(written.person().th(), written.signature()),
                ThaiDate.dayOf(written.writtenAt()));
    }

    /** Whoever leads the unit now, in the own post or acting for it; without anybody the name stays open. */
    private SignatureBlock signature(OrgUnit unit) {
        return people.headOf(unit).map(signatures::of).orElseGet(() -> Signatures.open("หัวหน้า" + unit.nameTh()));
    }
}
