package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A meeting or workshop that the call names; times are Bangkok times.
 */
public record EventDefinition(
        String code,
        EventKind kind,
        Bilingual name,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        Provenance provenance)
        implements Serializable {}
