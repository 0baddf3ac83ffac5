package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.nomination.NominationLeft;

/** Scores are not carried over: other criteria, or the same in other words, are scored anew by another panel. */
@Dependent
public class ScoresLeft {
    @Inject
    private Panels panels;

    @Inject
    private Clock clock;

    void follow(@Observes NominationLeft left) {
        if (left.moved()) {
            Instant now = clock.instant();
            Nomination nomination = left.nomination();
            panels.sheets(nomination).forEach(sheet -> sheet.leave(now));
            panels.placesOf(nomination).forEach(work -> work.leave(now));
        }
    }
}
