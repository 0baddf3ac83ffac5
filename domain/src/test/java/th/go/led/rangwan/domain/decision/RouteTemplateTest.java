package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class RouteTemplateTest {
    private static final TemplateStep PREPARE = step(1, StepAsk.PREPARE, StepTarget.WRITER);
    private static final TemplateStep PROPOSE = step(2, StepAsk.PROPOSE, StepTarget.COORDINATING_HEAD);
    private static final TemplateStep DECIDE = step(3, StepAsk.DECIDE, StepTarget.DEPARTMENT_HEAD);
    private static final TemplateStep FILE = step(4, StepAsk.FILE, StepTarget.WRITER);

    @Test
    void aDossierGoesFromItsWriterOverOneDecisionToTheFiling() {
        assertEquals(
                4,
                template(PaperKind.DOSSIER, PREPARE, PROPOSE, DECIDE, FILE)
                        .steps()
                        .size());
        assertEquals("begin", refusal(PaperKind.DOSSIER, proposing(1), deciding(2), filing(3)));
        assertEquals("decide", refusal(PaperKind.DOSSIER, PREPARE, PROPOSE, filing(3)));
        assertEquals("decide", refusal(PaperKind.DOSSIER, PREPARE, deciding(2), DECIDE, FILE));
        assertEquals("file", refusal(PaperKind.DOSSIER, PREPARE, PROPOSE, DECIDE));
        assertEquals("file", refusal(PaperKind.DOSSIER, PREPARE, filing(2), DECIDE));
        assertEquals("file", refusal(PaperKind.DOSSIER, PREPARE, deciding(2), proposing(3), FILE));
    }

    @Test
    void otherPapersEndWithoutAFiling() {
        template(PaperKind.REPORT_MEMO, PREPARE, PROPOSE, DECIDE);
        assertEquals("ask", refusal(PaperKind.REPORT_MEMO, PREPARE, PROPOSE, DECIDE, FILE));
        template(PaperKind.CIRCULAR, PREPARE, deciding(2), step(3, StepAsk.INFORM, StepTarget.ALL_HEADS));
        assertEquals(
                "all",
                refusal(PaperKind.CIRCULAR, PREPARE, deciding(2), step(3, StepAsk.COMMENT, StepTarget.ALL_HEADS)));
    }

    @Test
    void stagesFollowEachOtherAndAPostStandsWhereOneIsWantedAlone() {
        assertEquals("stage", refusal(PaperKind.REPORT_MEMO, PREPARE, DECIDE));
        assertEquals("stage", refusal(PaperKind.REPORT_MEMO, PREPARE, PROPOSE, DECIDE, PROPOSE));
        assertEquals(
                "post", refusal(PaperKind.REPORT_MEMO, PREPARE, step(2, StepAsk.COMMENT, StepTarget.POST), DECIDE));
        TemplateStep posted = new TemplateStep(2, StepAsk.COMMENT, StepTarget.POST, 5L, 3);
        template(PaperKind.REPORT_MEMO, PREPARE, posted, PROPOSE, DECIDE);
        assertEquals(
                "post",
                refusal(
                        PaperKind.REPORT_MEMO,
                        PREPARE,
                        new TemplateStep(2, StepAsk.COMMENT, StepTarget.WRITER, 5L, 3),
                        DECIDE));
        assertEquals(
                "days",
                refusal(
                        PaperKind.REPORT_MEMO,
                        PREPARE,
                        new TemplateStep(2, StepAsk.COMMENT, StepTarget.OWNER_HEAD, null, 201),
                        DECIDE));
    }

    @Test
    void aTemplateHasAnEnd() {
        List<TemplateStep> many = new ArrayList<>(List.of(PREPARE, deciding(2)));
        while (many.size() <= RouteTemplate.MOST_STEPS) {
            many.add(step(2, StepAsk.INFORM, StepTarget.OWNER_HEAD));
        }
        assertEquals("many", refusal(PaperKind.CIRCULAR, many.toArray(new TemplateStep[0])));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void whatIsRefusedChangesNothing(PaperKind kind) {
        RouteTemplate template = kind == PaperKind.DOSSIER
                ? template(kind, PREPARE, PROPOSE, DECIDE, FILE)
                : template(kind, PREPARE, PROPOSE, DECIDE);
        List<TemplateStep> before = template.steps();
        assertThrows(RefusedException.class, () -> template.change(List.of(), null, Instant.EPOCH));
        assertEquals(before, template.steps());
    }

    private static RouteTemplate template(PaperKind kind, TemplateStep... steps) {
        return new RouteTemplate(kind, List.of(steps));
    }

    private static String refusal(PaperKind kind, TemplateStep... steps) {
        String key = assertThrows(RefusedException.class, () -> template(kind, steps))
                .key();
        return key.substring("decision.refused.template.".length());
    }

    private static TemplateStep proposing(int stage) {
        return step(stage, StepAsk.PROPOSE, StepTarget.COORDINATING_HEAD);
    }

    private static TemplateStep deciding(int stage) {
        return step(stage, StepAsk.DECIDE, StepTarget.DEPARTMENT_HEAD);
    }

    private static TemplateStep filing(int stage) {
        return step(stage, StepAsk.FILE, StepTarget.WRITER);
    }

    private static TemplateStep step(int stage, StepAsk ask, StepTarget target) {
        return new TemplateStep(stage, ask, target, null, null);
    }
}
