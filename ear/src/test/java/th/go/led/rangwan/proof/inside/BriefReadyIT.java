package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.decision.Wanted;

/** A dossier that waits for the executive, and two that were sent around to the head of the department: they stay for the journey. */
class BriefReadyIT extends ApprovedDossier {
    private static final String DEPARTMENT = "กรมบังคับคดี";

    @Test
    void oneWaitsForTheExecutiveAndTwoAreSentAround() throws Exception {
        long one = proposed("BRIEF-READY", Verb.AGREED, List.of());
        as("ddg1", () -> assertEquals(StepAsk.DECIDE, dossiers.route(one).waitingAsk()));
        String department = annotationsDepartment();
        proposed("BRIEF-KNOW-1", Verb.CIRCULATED, List.of(new Wanted("", department, null)));
        proposed("BRIEF-KNOW-2", Verb.CIRCULATED, List.of(new Wanted("", department, null)));
    }

    private String annotationsDepartment() throws Exception {
        String[] key = {""};
        as(
                "director1",
                () -> key[0] = annotations.recipients().stream()
                        .filter(row -> row.unit() && row.name().th().equals(DEPARTMENT))
                        .findFirst()
                        .orElseThrow()
                        .key());
        return key[0];
    }

    private long proposed(String code, Verb verb, List<Wanted> wanted) throws Exception {
        long id = started(code);
        step("analyst1", () -> categories.confirm(id, "2", ""));
        step("analyst2", () -> categories.confirm(id, "2", ""));
        step("analyst1", () -> sendUp(id));
        step("director1", () -> {
            RouteSheet here = dossiers.route(id);
            annotations.annotateAndPass(
                    id,
                    new AnnotationForm(
                            here.waitingStep(),
                            verb,
                            "เห็นควรอนุมัติ ผลงานชัดและมีเครือข่ายจริง",
                            here.capacities().get(0).key(),
                            wanted));
        });
        return id;
    }
}
