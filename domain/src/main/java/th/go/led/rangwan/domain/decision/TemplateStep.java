package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A step of a template.
 *
 * @param stage steps of one stage run at once; counted from 1
 * @param target whom it waits for, {@code postId} the post where that is a certain one, else null
 * @param days working days, counted as the kind of paper counts them; null for no date
 */
@Embeddable
public record TemplateStep(
        int stage,
        @Enumerated(EnumType.STRING) StepAsk ask,
        @Enumerated(EnumType.STRING) StepTarget target,
        Long postId,
        Integer days) {}
