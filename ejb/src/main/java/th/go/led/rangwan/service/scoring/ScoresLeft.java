package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.service.nomination.NominationLeft;

/** Scores are not carried over: other criteria, or the same in other words, are scored anew. */
@Dependent
public class ScoresLeft {
    @Inject
    private ScoreSheets sheets;

    @Inject
    private Clock clock;

    void follow(@Observes NominationLeft left) {
        if (left.moved()) {
            sheets.standing(left.nomination().id()).forEach(sheet -> sheet.leave(clock.instant()));
        }
    }
}
