package th.go.led.rangwan.service.readiness;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.readiness.ItemAct;
import th.go.led.rangwan.domain.readiness.ItemActKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One gap on a screen of its own.
 *
 * @param version what a form sends back as the version it saw
 * @param work the work whose plan it belongs to
 * @param acts what was done about it, the latest first
 * @param agrees whether the caller may agree anew what is to be done, or open it again
 * @param tells whether the caller may tell how far it is and close it
 */
public record ItemSheet(
        long planId, long version, Bilingual work, ItemRow item, List<ActRow> acts, boolean agrees, boolean tells) {
    /** One act. */
    public record ActRow(ItemActKind kind, ItemAct.Told told, String figure, Bilingual by, Instant at) {}
}
