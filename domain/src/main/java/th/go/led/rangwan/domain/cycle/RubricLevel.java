package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a work must show to earn points of a criterion.
 *
 * @param from the least points that these words stand for, on the scale of the call
 */
public record RubricLevel(int from, Bilingual words) implements Serializable {}
