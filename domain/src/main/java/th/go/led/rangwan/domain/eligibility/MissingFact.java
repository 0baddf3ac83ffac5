package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A fact without which it cannot be told.
 *
 * @param ask whom to ask for it
 * @param ruling whether it is a person's judgement, to be given with a reason
 */
public record MissingFact(String code, Bilingual label, Bilingual ask, boolean ruling) implements Serializable {}
