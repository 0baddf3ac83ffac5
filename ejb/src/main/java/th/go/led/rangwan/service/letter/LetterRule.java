package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What the call says about letters of reference.
 *
 * @param number the place in the call, e.g. ๔.๒
 * @param quoteTh its words, untouched
 * @param needed how many letters it asks for
 * @param demands our reading of it, one sentence each
 */
public record LetterRule(String number, String quoteTh, int needed, List<Bilingual> demands) {}
