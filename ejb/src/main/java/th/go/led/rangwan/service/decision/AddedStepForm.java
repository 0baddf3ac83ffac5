package th.go.led.rangwan.service.decision;

import java.time.LocalDate;
import th.go.led.rangwan.domain.decision.StepAsk;

/**
 * A step that somebody adds to a running route.
 *
 * @param seenStep the step at which the caller has the paper
 * @param postId whom it waits for
 * @param wanted what is to be done, in own words
 * @param due by the end of office hours of which day, null for no date
 */
public record AddedStepForm(long seenStep, StepAsk ask, long postId, String wanted, LocalDate due) {}
