package th.go.led.rangwan.service.letter;

import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A clinic of a cycle that may earn a letter. */
public record ClinicRow(long id, Bilingual name, LocalDate date) {}
