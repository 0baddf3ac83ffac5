package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What came when an address was called.
 *
 * @param code the status of HTTP, 0 when none came
 * @param target where the page finally was; empty when it was the address called
 * @param by who had it called; null when nobody has
 */
public record LinkRow(LinkStatus status, int code, String target, Bilingual by, Instant at) {
    static LinkRow of(LinkCheck check) {
        return new LinkRow(
                check.status(), check.code(), check.target(), EvidenceRow.name(check.checkedBy()), check.checkedAt());
    }
}
