package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A paper or page from which the definition was taken.
 *
 * @param number its official number, null when it has none
 * @param date its date, null when it has none
 */
public record SourceDefinition(String code, Bilingual title, String number, LocalDate date) implements Serializable {}
