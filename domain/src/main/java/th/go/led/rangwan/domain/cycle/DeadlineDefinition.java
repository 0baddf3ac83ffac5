package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A deadline as the call states it.
 *
 * @param words its literal words
 * @param zoneName the zone as named, for example EST
 * @param offset that zone as an offset from UTC; EST is UTC-5 all the year
 * @param date the calendar date named
 * @param readings the readings that the words allow; a single one leaves nothing to settle
 */
public record DeadlineDefinition(
        String words,
        String zoneName,
        ZoneOffset offset,
        LocalDate date,
        List<DeadlineReading> readings,
        Provenance from)
        implements Serializable {
    public DeadlineDefinition {
        readings = List.copyOf(readings);
    }
}
