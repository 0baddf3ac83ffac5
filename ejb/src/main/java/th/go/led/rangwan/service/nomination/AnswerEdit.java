package th.go.led.rangwan.service.nomination;

import th.go.led.rangwan.domain.nomination.AnswerPart;

/**
 * Words typed into one part of an answer.
 *
 * @param question code of the question, e.g. {@code 4a}
 * @param seen the edition upon which they were typed
 */
public record AnswerEdit(long nominationId, String question, AnswerPart part, String words, long seen) {}
