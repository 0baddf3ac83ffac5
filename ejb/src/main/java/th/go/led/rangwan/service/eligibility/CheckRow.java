package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A check in the history of checks.
 *
 * @param work title of the work, null when all works were checked
 * @param revision the revision of the call that it saw
 */
public record CheckRow(long id, Bilingual work, int revision, Bilingual by, Instant at) {
    static CheckRow of(ScreeningCheck check) {
        return new CheckRow(
                check.id(),
                check.initiative() == null ? null : check.initiative().title(),
                check.mark().revision(),
                new Bilingual(check.person().nameTh(), check.person().nameEn()),
                check.checkedAt());
    }
}
