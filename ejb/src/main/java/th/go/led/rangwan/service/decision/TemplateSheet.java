package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepTarget;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The template of a kind of paper.
 *
 * @param changedBy who changed it last, null while it is as it was shipped; {@code changedAt} when
 * @param changeable whether the caller may change it
 */
public record TemplateSheet(
        PaperKind kind, long version, List<Row> rows, Bilingual changedBy, Instant changedAt, boolean changeable) {
    /** A step; {@code post} is the short title of a certain post, null for any other target. */
    public record Row(int stage, StepAsk ask, StepTarget target, Long postId, Bilingual post, Integer days) {
        static Row of(TemplateStep step, Bilingual post) {
            return new Row(step.stage(), step.ask(), step.target(), step.postId(), post, step.days());
        }
    }
}
