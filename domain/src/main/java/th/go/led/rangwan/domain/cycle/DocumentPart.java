package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A part that a document must have; its Thai description is in the words of the call.
 */
public record DocumentPart(String code, Bilingual name, Bilingual description) implements Serializable {}
