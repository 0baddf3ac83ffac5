package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A request for a ruling as typed.
 *
 * @param fact code of the fact that is asked for
 * @param askedId the person, 0 for none
 * @param dueOn the day by whose office hours it is due, null for none
 */
public record RulingEntry(String fact, long askedId, String words, LocalDate dueOn) {
    private static final LocalTime END_OF_OFFICE = LocalTime.of(16, 30);

    Instant dueAt() {
        return dueOn == null
                ? null
                : dueOn.atTime(END_OF_OFFICE).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
