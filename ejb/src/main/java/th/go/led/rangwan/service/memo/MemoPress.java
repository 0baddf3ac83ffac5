package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
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
    @Inject
    private People people;

    @Inject
    private DossierService dossiers;

    @Inject
    private Signatures signatures;

    /** The paper without number and date, and without annotations. */
    OfficialMemo draft(Memo memo) {
        return draft(memo, signature(memo.matter().unit()));
    }

    /** The paper without number and date, and without annotations, with that signature block. */
    OfficialMemo draft(Memo memo, SignatureBlock block) {
        OrgUnit unit = memo.matter().unit();
        MemoWords words = memo.words();
        return new OfficialMemo(
                (unit.nameTh() + " " + unit.telephone()).strip(),
                "",
                null,
                words.subject(),
                words.addressee(),
                MemoLines.body(memo.matter().kind(), words),
                words.closing().words(),
                block,
                List.of(),
                true);
    }

    /** The paper as it went out: number and day, signature block, and of what is written on the dossier what it printed. */
    OfficialMemo numbered(Memo memo, List<MemoAnnotation> written) {
        OfficialMemo paper = memo.signedAs().isEmpty() ? draft(memo) : draft(memo, new SignatureBlock(memo.signedAs()));
        return paper.issued(
                        memo.paper().reference(), ThaiDate.dayOf(memo.paper().issuedAt()))
                .annotated(written.subList(0, Math.min(memo.annotations(), written.size())));
    }

    /** Everything written on the memo's dossier, the oldest first; a decision with its conditions. */
    List<MemoAnnotation> annotations(MemoMatter matter) {
        return matter.nomination() == null
                ? List.of()
                : annotations(matter.nomination().id());
    }

    private List<MemoAnnotation> annotations(long nominationId) {
        RouteSheet route = dossiers.route(nominationId);
        return Stream.concat(
                        route.earlier().stream(), route.steps().stream().flatMap(step -> step.annotations().stream()))
                .sorted(Comparator.comparingLong(AnnotationRow::id)) // not by steps: a paper shows the first of these
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
    SignatureBlock signature(OrgUnit unit) {
        return people.headOf(unit).map(signatures::of).orElseGet(() -> Signatures.open("หัวหน้า" + unit.nameTh()));
    }
}
