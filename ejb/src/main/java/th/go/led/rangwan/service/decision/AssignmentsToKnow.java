package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What annotations and handwriting sent around (แจ้งเวียน). */
@ApplicationScoped
public class AssignmentsToKnow implements InformationSource {
    @Inject
    private Assignments assignments;

    @Inject
    private Clock clock;

    @Override
    public List<InformationRow> waiting() {
        List<Post> heads = assignments.heads();
        return assignments.toKnow().stream()
                .flatMap(one -> assignments.capacities(one.recipient(), heads).stream()
                        .limit(1)
                        .map(capacity -> row(one, capacity)))
                .toList();
    }

    @Override
    public void acknowledge(InformationRow row) {
        Assignment found = assignments.existing(Long.parseLong(row.key().substring("assignment:".length())));
        Capacity capacity = assignments.capacities(found.recipient()).get(0);
        assignments.acknowledge(found, capacity, clock.instant());
    }

    private static InformationRow row(Assignment one, Capacity capacity) {
        boolean handwritten = one.note() != null;
        return new InformationRow(
                one.subject(),
                handwritten
                        ? Sources.title(one.note().paper())
                        : Sources.title(one.annotation().step().nomination()),
                handwritten
                        ? one.note().readings().get(0).words()
                        : one.annotation().words(),
                handwritten
                        ? Bilingual.same(one.note().signature().line())
                        : new Bilingual(
                                one.annotation().person().nameTh(),
                                one.annotation().person().nameEn()),
                one.openedAt(),
                "assignment.xhtml?id=" + one.id(),
                new Bilingual(capacity.lineTh(), capacity.lineEn()));
    }
}
