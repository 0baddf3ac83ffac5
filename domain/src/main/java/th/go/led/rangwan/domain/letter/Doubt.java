package th.go.led.rangwan.domain.letter;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Why the rule alone cannot tell whether a letter counts.
 *
 * @param otherBody id of the other body of a pair, 0 where the question is about the letter's body alone
 * @param reason in words
 */
public record Doubt(IndependenceQuestion question, long otherBody, Bilingual reason) {}
