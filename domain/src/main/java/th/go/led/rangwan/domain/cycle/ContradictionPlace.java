package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A place in the source.
 *
 * @param quoteTh the words there, null when there are none to quote
 */
public record ContradictionPlace(Bilingual place, String quoteTh) implements Serializable {}
