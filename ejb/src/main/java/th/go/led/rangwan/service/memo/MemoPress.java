package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
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

/** Sets the words of a memo as an official paper of the coordinating unit, with the annotations of the dossier. */
@Dependent
public class MemoPress {
    private static final String CLOSING = "จึงเรียนมาเพื่อโปรดพิจารณา";
    private static final String NO_NAME = "                                        ";

    @Inject
    private People people;

    @Inject
    private DossierService dossiers;

    @Inject
    private Clock clock;

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
                written.verb().th(),
                String.join(" ", words).strip(),
                block(written.person().th(), written.signature()),
                ThaiDate.dayOf(written.writtenAt()));
    }

    /** Name, post and, for somebody acting, the replaced post on a line of its own. */
    private static SignatureBlock block(String name, List<String> capacity) {
        return capacity.size() == 3
                ? SignatureBlock.acting(name, capacity.get(0), capacity.get(1), capacity.get(2))
                : SignatureBlock.of(name, capacity.get(0));
    }

    /** Whoever leads the unit now, in the own post or acting for it; without anybody the name stays open. */
    private SignatureBlock signature(OrgUnit unit) {
        Instant now = clock.instant();
        Post head = people.headOf(unit).orElse(null);
        if (head == null) {
            return SignatureBlock.of(NO_NAME, "หัวหน้า" + unit.nameTh());
        }
        return Stream.concat(people.holdersOf(head, now).stream(), people.actingFor(head, now).stream())
                .findFirst()
                .map(person ->
                        block(person.nameTh(), capacity(person, head, now).signatureLines()))
                .orElseGet(() -> SignatureBlock.of(NO_NAME, head.title().th()));
    }

    private Capacity capacity(Person person, Post head, Instant now) {
        return Capacity.offered(people.holdingsOf(person), people.ordersOf(person), now).stream()
                .filter(capacity -> capacity.actsFor(head))
                .findFirst()
                .orElseGet(() -> Capacity.ownPost(head));
    }
}
