package th.go.led.rangwan.service.deadline;

import java.time.Instant;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.domain.deadline.ZoneDoubt;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * How a person settled the reading of a deadline, and why.
 *
 * @param offset by which offset from UTC it was settled to count, in words; empty when that was not settled
 */
public record SettlementRow(DeadlineReading reading, String offset, String reason, Bilingual by, Instant at) {
    static SettlementRow of(DeadlineSettlement settlement) {
        return new SettlementRow(
                settlement.reading(),
                settlement.offset().map(ZoneDoubt::words).orElse(""),
                settlement.reason(),
                new Bilingual(
                        settlement.settledBy().nameTh(), settlement.settledBy().nameEn()),
                settlement.settledAt());
    }
}
