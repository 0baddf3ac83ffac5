package th.go.led.rangwan.service.decision;

/**
 * An answer to a step that does not stop the paper.
 *
 * @param words how it was done, or a remark; own words
 * @param capacity key of the chosen capacity
 */
public record StepAnswer(long step, String words, String capacity) {}
