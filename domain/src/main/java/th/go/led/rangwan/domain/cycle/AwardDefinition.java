package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The award and who gives it.
 */
public record AwardDefinition(String code, Bilingual name, Bilingual giver) implements Serializable {}
