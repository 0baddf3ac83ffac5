package th.go.led.rangwan.service.deadline;

import java.util.List;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A cycle's deadline on screen.
 *
 * @param cycle the cycle's code
 * @param title the cycle's title
 * @param readings the readings that the words allow, the earliest first
 * @param settlements who settled it and why, the latest first; the first one holds
 * @param settleable whether the caller may settle how it is read
 */
public record DeadlineSheet(
        String cycle,
        Bilingual title,
        DeadlineFaces faces,
        List<DeadlineReading> readings,
        List<SettlementRow> settlements,
        boolean settleable) {}
