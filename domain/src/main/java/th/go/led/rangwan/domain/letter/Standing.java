package th.go.led.rangwan.domain.letter;

import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a letter counts as.
 *
 * @param verdict whether its body is independent as ข้อ ๔.๒ asks: PASS, FAIL, or CANNOT_TELL until a director rules
 * @param reason why, in words
 * @param slot the slot, counted from 1, that it fills or would fill once accepted; 0 for none
 * @param filled whether it fills that slot now, that is, it is accepted and passes
 * @param ruled whether the verdict is a director's
 */
public record Standing(long letterId, Verdict verdict, Bilingual reason, int slot, boolean filled, boolean ruled) {}
